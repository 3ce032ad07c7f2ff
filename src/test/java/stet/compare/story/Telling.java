package stet.compare.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.language.Analysis;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/**
 * How a version tells a story of names, one in each block, written by hand. What it says of each: {@code =} the same,
 * {@code -} nothing, else another name; a name after a plus is added.
 */
public record Telling(String path, @Nullable LocalDate day, List<String> names) {

    /** @param names separated by blanks */
    public static Telling of(String path, String names) {
        return new Telling(path, null, List.of(names.split(" ")));
    }

    public Telling on(int dayOfMay) {
        return new Telling(path, LocalDate.of(2031, 5, dayOfMay), names);
    }

    /** The table of a story of these names, whose original is {@code wire}. */
    public static StoryTable table(String names, Telling... tellings) {
        return StoryTable.of(story(names, tellings),
                Stream.of(tellings).map(t -> Witness.of(t.version(names), t.comparison(names))).toList());
    }

    public static Story story(String names, Telling... tellings) {
        Version base = of("wire", "= ".repeat(names.split(" ").length).strip()).version(names);
        return new Story("Talks", "wire", "It says so.",
                Stream.concat(Stream.of(base), Stream.of(tellings).map(t -> t.version(names))).toList());
    }

    private Version version(String originals) {
        return new Version(path, article(told(originals)), 0.5);
    }

    /** The original against this. */
    public Comparison comparison(String originals) {
        List<String> base = List.of(originals.split(" "));
        List<FactChange> changes = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        List<BlockLink> links = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.startsWith("+")) {
                changes.add(new FactChange.Added(fact(name.substring(1), ++block), Severity.LOW, "New."));
            } else if (name.equals("-")) {
                changes.add(new FactChange.Dropped(fact(base.get(i), i + 1), Severity.MEDIUM, "Gone."));
            } else {
                Fact original = fact(base.get(i), i + 1);
                links.add(new BlockLink(List.of(i + 1), List.of(++block), 0.9, false));
                if (name.equals("=")) {
                    kept.add(new Kept(original, fact(base.get(i), block)));
                } else {
                    changes.add(new FactChange.Altered(original, fact(name, block), Severity.HIGH, "Another name."));
                }
            }
        }
        return comparison(base, changes, kept, links, originals);
    }

    private Comparison comparison(List<String> base, List<FactChange> changes, List<Kept> kept, List<BlockLink> links,
            String originals) {
        int altered = (int) changes.stream().filter(FactChange.Altered.class::isInstance).count();
        int dropped = (int) changes.stream().filter(FactChange.Dropped.class::isInstance).count();
        int added = changes.size() - altered - dropped;
        return new Comparison(sheet(base), sheet(told(originals)), new Alignment(links, List.of(), List.of()), changes,
                kept, new Ledger(base.size(), base.size(), kept.size(), altered, dropped, added),
                new Reuse(0, 1, 0, null));
    }

    private List<String> told(String originals) {
        List<String> base = List.of(originals.split(" "));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.equals("-")) {
                told.add(name.equals("=") ? base.get(i) : name.replace("+", ""));
            }
        }
        return told;
    }

    private FactSheet sheet(List<String> told) {
        List<Fact> facts = new ArrayList<>();
        told.forEach(name -> facts.add(fact(name, facts.size() + 1)));
        return new FactSheet(new Analysis(article(told), List.of()), facts);
    }

    private Article article(List<String> told) {
        List<Block> blocks = new ArrayList<>();
        told.forEach(name -> blocks.add(new Block(blocks.size() + 1, Role.BODY, name + " spoke.")));
        return new Article(path, Metadata.NONE.withPublished(day), blocks);
    }

    private static Fact fact(String name, int block) {
        return new Fact(FactType.PERSON, new Place(block, new Span(0, name.length())), name,
                new FactValue.NameValue(name));
    }
}
