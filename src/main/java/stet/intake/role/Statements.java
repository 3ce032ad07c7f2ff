package stet.intake.role;

import stet.intake.draft.Days;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

/** Gathers what an article says of itself from its blocks, and from its source where they are silent. */
final class Statements {

    private Statements() {
    }

    static Metadata of(List<Block> blocks, Metadata stated) {
        String dateline = dateline(blocks);
        String byline = stated.byline();
        if (byline == null) {
            byline = blocks.stream().filter(b -> b.role() == Role.BYLINE).map(b -> Bylines.name(b.text()))
                    .filter(n -> n != null).findFirst().orElse(null);
        }
        LocalDate published = stated.published() == null ? published(blocks, dateline) : stated.published();
        return new Metadata(or(first(blocks, Role.HEADLINE), stated.headline()), byline,
                or(dateline, stated.dateline()),
                or(first(blocks, Role.CREDIT), stated.credit()), published, stated.language(), stated.filing());
    }

    private static @Nullable String dateline(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (block.role() == Role.DATELINE) {
                return Datelines.whole(block.text());
            }
            if (block.role() == Role.BODY && seen++ < 3) {
                String opening = Datelines.opening(block.text());
                if (opening != null) {
                    return opening;
                }
            }
        }
        return null;
    }

    /** A full day in the dateline or on a line that states it; with a copyright's year, also a dateline's bare day. */
    private static @Nullable LocalDate published(List<Block> blocks, @Nullable String dateline) {
        LocalDate day = dateline == null ? null : Days.find(dateline);
        for (Block block : blocks) {
            boolean says = block.role() == Role.BYLINE || block.role() == Role.CREDIT;
            day = day == null && says ? Credits.day(block.text()) : day;
        }
        for (Block block : dateline == null ? List.<Block>of() : blocks) {
            Integer year = day == null ? Credits.year(block.text()) : null;
            day = year == null ? day : Days.find(dateline + ", " + year);
        }
        return day;
    }

    private static @Nullable String first(List<Block> blocks, Role role) {
        return blocks.stream().filter(b -> b.role() == role).map(Block::text).findFirst().orElse(null);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
