package stet.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.compare.Card;
import stet.library.group.Gist;
import stet.library.group.TermCounts;
import stet.text.Article;
import stet.text.Block;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

/**
 * What the library keeps, as bytes and back. A change here needs another schema number in the index, which then is made
 * anew.
 */
final class Codec {
    private Codec() {
    }

    /** What is kept of an article beside its card: what stories are formed by. */
    record Matter(String name, Gist gist, BlockPrints prints) {
    }

    static byte[] article(Article article) {
        Metadata said = article.metadata();
        Writer out = new Writer().text(article.source()).text(said.headline()).text(said.byline()).text(said.dateline())
                .text(said.credit()).day(said.published()).text(said.language());
        filing(said.filing(), out);
        out.number(article.blocks().size());
        article.blocks().forEach(b -> out.number(b.role().ordinal()).text(b.text()));
        return out.bytes();
    }

    static Article article(byte[] bytes) {
        Reader in = new Reader(bytes);
        String source = in.textOrNull();
        Metadata said = new Metadata(in.textOrNull(), in.textOrNull(), in.textOrNull(), in.textOrNull(), in.day(),
                in.text(), filing(in));
        int size = in.number();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            blocks.add(new Block(i + 1, Role.values()[in.number()], in.text()));
        }
        return new Article(source, said, blocks);
    }

    private static void filing(Filing filing, Writer out) {
        out.text(filing.id()).text(filing.version()).text(filing.embargo() == null ? null : filing.embargo().toString())
                .text(filing.link()).text(filing.origin());
    }

    private static Filing filing(Reader in) {
        String id = in.textOrNull();
        String version = in.textOrNull();
        String embargo = in.textOrNull();
        return new Filing(id, version, embargo == null ? null : Instant.parse(embargo), in.textOrNull(),
                in.textOrNull());
    }

    static byte[] filed(Filed filed) {
        Writer out = new Writer().text(filed.name()).text(filed.file()).number(filed.stamp().size())
                .number(filed.stamp().modified()).text(filed.why());
        Holding h = filed.holding();
        out.flag(h != null);
        if (h != null) {
            out.text(h.key()).text(h.card().title()).day(h.card().published()).text(h.card().credit())
                    .number(h.card().length()).text(h.link()).flag(h.line().isPresent());
            h.line().ifPresent(line -> out.number(line.kind().ordinal()).text(line.text()));
        }
        return out.bytes();
    }

    static Filed filed(byte[] bytes) {
        Reader in = new Reader(bytes);
        String name = in.text();
        String file = in.text();
        Stamp stamp = new Stamp(in.longNumber(), in.longNumber());
        String why = in.text();
        return new Filed(name, file.equals(name) ? name : file, stamp, in.flag() ? holding(name, in) : null, why);
    }

    private static Holding holding(String name, Reader in) {
        String key = in.text();
        Card card = new Card(in.text(), in.day(), in.textOrNull(), in.number());
        String link = in.textOrNull();
        Optional<SourceLine> line = in.flag()
                ? Optional.of(new SourceLine(SourceLine.Kind.values()[in.number()], in.text()))
                : Optional.empty();
        return new Holding(name, key, card, link, line);
    }

    static byte[] matter(Matter matter) {
        Gist gist = matter.gist();
        return new Writer().text(matter.name()).numbers(gist.terms().terms()).raw(gist.terms().counts())
                .text(gist.opening()).day(gist.published()).text(matter.prints().site())
                .numbers(matter.prints().labels())
                .numbers(matter.prints().sentences()).bytes();
    }

    static Matter matter(byte[] bytes) {
        Reader in = new Reader(bytes);
        return new Matter(in.text(), new Gist(new TermCounts(in.numbers(), in.raw()), in.text(), in.day()),
                new BlockPrints(in.text(), in.numbers(), in.numbers()));
    }

    static byte[] numbers(int[] numbers) {
        return new Writer().numbers(numbers).bytes();
    }

    static int[] numbers(byte[] bytes) {
        return new Reader(bytes).numbers();
    }
}
