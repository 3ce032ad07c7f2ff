package stet.app.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.quantity.Bound;
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

/** Stories and comparisons small enough to read in a test. */
public final class Sample {
    private Sample() {
    }

    /** A version of one block. */
    public static Version version(String path, String text) {
        return new Version(path, new Article(path, Metadata.NONE, List.of(new Block(1, Role.BODY, text))), 1);
    }

    /** A story of these versions, the first its original where that is said. */
    public static Story story(@Nullable String original, Version... versions) {
        return new Story("A ferry runs aground", original, "because", List.of(versions));
    }

    /** A pair of two one-block versions. */
    public static Pair pair() {
        Version original = version("a.txt", "The ferry carried 80 people.");
        Version rewrite = version("b.txt", "The ferry carried 800 people.");
        return new Pair(story("a.txt", original, rewrite), original, rewrite);
    }

    /** A dropped number of that severity. */
    public static FactChange dropped(String number, Severity severity) {
        return new FactChange.Dropped(fact(number), severity, "The rewrite leaves it out.");
    }

    /** A comparison of a pair with these changes; its one block is aligned. */
    public static Comparison comparison(Pair pair, FactChange... changes) {
        return comparison(pair, List.of(new BlockLink(List.of(1), List.of(1), 0.9, false)), changes);
    }

    /** A comparison that aligned nothing. */
    public static Comparison unrelated(Pair pair) {
        return comparison(pair, List.of());
    }

    private static Comparison comparison(Pair pair, List<BlockLink> links, FactChange... changes) {
        int altered = (int) Stream.of(changes).filter(FactChange.Altered.class::isInstance).count();
        return new Comparison(sheet(pair.original()), sheet(pair.rewrite()), new Alignment(links, List.of(), List.of()),
                List.of(changes), List.of(), new Ledger(changes.length, 0, 0, altered, 0, 0), new Reuse(0, 1, 0, null));
    }

    private static FactSheet sheet(Version version) {
        return new FactSheet(new Analysis(version.article(), List.of()), List.of());
    }

    public static Fact fact(String number) {
        return new Fact(FactType.NUMBER, new Place(1, new Span(0, number.length())), number,
                new FactValue.Quantity(Bound.EXACT, new BigDecimal(number), null, ""));
    }

    /** An altered number of high severity. */
    public static FactChange altered(String original, String rewrite) {
        return new FactChange.Altered(fact(original), fact(rewrite), Severity.HIGH, "Another number.");
    }
}
