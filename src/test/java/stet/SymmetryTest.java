package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.align.BlockLink;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.bench.InventedStory;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Reuse;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.message.UnreadableException;
import stet.report.JsonReport;
import stet.report.subject.Subject;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/**
 * What must not matter: which side is which, the machine, the locale, the hour, the threads, the order of the blocks.
 * {@code -Dstet.pairs=FOLDER} tests the pairs in its folders (original.txt, rewrite.txt) besides the samples.
 */
class SymmetryTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Intake INTAKE = new Intake();
    private static final Map<String, Comparison> COMPARED = new LinkedHashMap<>();

    /** Two articles. */
    record Pair(String name, Article original, Article rewrite) {
        @Override
        public String toString() {
            return name;
        }

        Pair swapped() {
            return new Pair(name + " swapped", rewrite, original);
        }

        Comparison compared() {
            return COMPARED.computeIfAbsent(name, _ -> COMPARER.compare(original, rewrite));
        }
    }

    static Stream<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String story : List.of("cape-sorrel-port/wire-original.txt cape-sorrel-port/machine-paraphrase.txt",
                "cape-sorrel-port/wire-original.txt cape-sorrel-port/harbour-daily.html",
                "northern-petrel-fire/wire-original.html northern-petrel-fire/coast-bulletin.md",
                "northern-petrel-fire/wire-original.html northern-petrel-fire/viral-deck.html")) {
            String[] files = story.split(" ");
            pairs.add(new Pair(files[1], sample(files[0]), sample(files[1])));
        }
        String invented = new InventedStory(11).article(700);
        pairs.add(new Pair("invented", plain(invented), plain(InventedStory.reworded(invented))));
        pairs.add(new Pair("strangers", plain(invented), plain(new InventedStory(12).article(300))));
        String folder = System.getProperty("stet.pairs", "");
        if (!folder.isEmpty()) {
            try (Stream<Path> folders = Files.list(Path.of(folder))) {
                folders.sorted().filter(f -> Files.exists(f.resolve("rewrite.txt"))).forEach(f -> pairs.add(pair(f)));
            }
        }
        return pairs.stream();
    }

    static Stream<Pair> related() throws IOException {
        return pairs().filter(p -> !p.name().equals("strangers"));
    }

    private static Pair pair(Path folder) {
        try {
            return new Pair(folder.getFileName().toString(), plain(Files.readString(folder.resolve("original.txt"))),
                    plain(Files.readString(folder.resolve("rewrite.txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article sample(String path) {
        try {
            return INTAKE.file(Path.of("assets/samples", path));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Article plain(String text) {
        return INTAKE.text(text, null, null);
    }

    private static String place(Optional<Fact> fact) {
        return fact.map(f -> f.type().word() + " " + f.place() + " " + f.text()).orElse("-");
    }

    private static List<String> changes(Comparison c, boolean mirrored) {
        return c.changes().stream().map(x -> mirrored
                ? mirrored(x) + " " + place(x.inRewrite()) + " → " + place(x.inOriginal())
                : x.kind() + " " + place(x.inOriginal()) + " → " + place(x.inRewrite())).sorted().toList();
    }

    private static String mirrored(FactChange change) {
        return switch (change) {
            case FactChange.Altered _ -> "altered";
            case FactChange.Dropped _ -> "added";
            case FactChange.Added _ -> "dropped";
        };
    }

    private static List<String> alignment(Comparison c, boolean mirrored) {
        Stream<String> blocks = c.alignment().blocks().stream().map(l -> mirrored
                ? l.rewrite() + " " + l.original() + l.moved()
                : l.original() + " " + l.rewrite() + l.moved());
        Stream<String> sentences = c.alignment().sentences().stream().map(l -> mirrored
                ? l.rewrite() + " " + l.original()
                : l.original() + " " + l.rewrite());
        return Stream.concat(blocks, sentences).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void swappingTheSidesMirrorsKindsAndSpans(Pair pair) {
        Comparison swapped = pair.swapped().compared();
        assertThat(alignment(swapped, true)).isEqualTo(alignment(pair.compared(), false));
        assertThat(changes(swapped, true)).isEqualTo(changes(pair.compared(), false));
        assertThat(swapped.ledger().original()).isEqualTo(pair.compared().ledger().rewrite());
    }

    /** A parted pair of linked blocks and a joined pair of others, if the articles have any. */
    private static Corrections corrections(Comparison c) {
        List<BlockLink> links = c.alignment().blocks();
        return links.size() < 2
                ? Corrections.NONE.with(new BlockPair(1, 1), Tie.JOINED)
                : Corrections.NONE.with(pair(links.getFirst(), links.getFirst()), Tie.PARTED)
                        .with(pair(links.getFirst(), links.getLast()), Tie.JOINED);
    }

    private static BlockPair pair(BlockLink original, BlockLink rewrite) {
        return new BlockPair(original.original().getFirst(), rewrite.rewrite().getFirst());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void swappingTheSidesMirrorsWhatAReaderCorrected(Pair pair) {
        FactSheet original = COMPARER.read(pair.original());
        FactSheet rewrite = COMPARER.read(pair.rewrite());
        Corrections said = corrections(pair.compared());
        Comparison straight = COMPARER.compare(original, rewrite, said);
        Comparison swapped = COMPARER.compare(rewrite, original, said.mirrored());
        assertThat(alignment(swapped, true)).isEqualTo(alignment(straight, false))
                .isNotEqualTo(alignment(pair.compared(), false));
        assertThat(changes(swapped, true)).isEqualTo(changes(straight, false));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anArticleIsNoChangeOfItself(Pair pair) {
        for (Article article : List.of(pair.original(), pair.rewrite())) {
            Comparison itself = COMPARER.compare(article, article);
            assertThat(itself.changes()).isEmpty();
            assertThat(itself.notices()).isEmpty();
            assertThat(itself.reuse()).extracting(Reuse::verbatim).isEqualTo(1.0);
        }
    }

    private static String written(Pair pair, Comparison c) {
        return JsonReport.comparison(new Subject(pair.name(), "a", "b", c));
    }

    private static String again(Pair pair) {
        return written(pair, new Comparer().compare(pair.original(), pair.rewrite()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void neitherLocaleNorTimeZoneMatters(Pair pair) {
        String expected = written(pair, pair.compared());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] place : new String[][]{{"tr-TR", "Pacific/Kiritimati"}, {"ar-EG", "America/Adak"},
                    {"th-TH-u-ca-buddhist-nu-thai", "Asia/Kolkata"}}) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                assertThat(again(pair)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyThreadsFindTheSame() throws IOException {
        List<Pair> pairs = pairs().toList();
        List<String> expected = pairs.stream().map(p -> written(p, p.compared())).toList();
        List<List<String>> found = IntStream.range(0, 8).parallel()
                .mapToObj(_ -> pairs.stream().map(SymmetryTest::again).toList()).toList();
        assertThat(found).allSatisfy(f -> assertThat(f).isEqualTo(expected));
    }

    /** Paragraphs that need no other to be understood: who "he" is and what "Monday" means hangs on the order. */
    @Test
    void theOrderOfTheBlocksDoesNotMatter() {
        String text = new InventedStory(21).article(600);
        Article original = plain(text);
        Article rewrite = plain(InventedStory.reworded(text));
        Comparison straight = COMPARER.compare(original, rewrite);
        for (long seed = 1; seed <= 3; seed++) {
            Comparison shuffled = COMPARER.compare(original, shuffled(rewrite, seed));
            assertThat(told(shuffled)).isEqualTo(told(straight));
            assertThat(linked(shuffled)).isEqualTo(linked(straight));
        }
    }

    /**
     * Who "she" is, which Kim "Kim" is and what "a year earlier" means hangs on what came before. Wherever a new order
     * leaves every fact its reading, it leaves every change and every link as well. Only where a sentence fits two others
     * equally well, word for word, the first is taken, as in stories by one maker that have nothing else in common.
     */
    @ParameterizedTest
    @MethodSource("related")
    void theOrderMattersOnlyWhereAReadingHangsOnIt(Pair pair) {
        FactSheet original = COMPARER.read(pair.original());
        FactSheet rewrite = COMPARER.read(pair.rewrite());
        Comparison straight = pair.compared();
        int read = 0;
        for (int seed = 1; seed <= 6; seed++) {
            int moved = seed <= 2 ? Integer.MAX_VALUE : 2;
            for (Comparison c : List.of(
                    COMPARER.compare(COMPARER.read(shuffled(pair.original(), seed, moved)), rewrite),
                    COMPARER.compare(original, COMPARER.read(shuffled(pair.rewrite(), seed, moved))))) {
                if (readings(c).equals(readings(straight))) {
                    assertThat(meant(c)).isEqualTo(meant(straight));
                    assertThat(joined(c)).isEqualTo(joined(straight));
                    read++;
                }
            }
        }
        assertThat(read).as("orders that leave all readings").isPositive();
    }

    private static List<String> readings(Comparison c) {
        return Stream.of(c.original(), c.rewrite())
                .flatMap(s -> s.facts().stream().map(SymmetryTest::reading).sorted()).toList();
    }

    private static String reading(Fact fact) {
        return fact.type() + " " + fact.text() + " " + fact.value().normal();
    }

    /** By value: a fact is shown at its first mention, which another order may put in other words. */
    private static List<String> meant(Comparison c) {
        return c.changes().stream().map(x -> x.kind() + " " + x.severity() + " " + meant(x.inOriginal()) + " → "
                + meant(x.inRewrite())).sorted().toList();
    }

    private static String meant(Optional<Fact> fact) {
        return fact.map(f -> f.type() + " " + f.value().normal()).orElse("-");
    }

    private static List<String> joined(Comparison c) {
        return c.alignment().blocks().stream().map(l -> texts(l.original(), c.original()) + " "
                + texts(l.rewrite(), c.rewrite())).sorted().toList();
    }

    private static List<String> told(Comparison c) {
        return c.changes().stream().map(x -> x.kind() + " " + x.type() + " " + x.inOriginal().map(Fact::text) + " → "
                + x.inRewrite().map(Fact::text)).sorted().toList();
    }

    private static List<String> linked(Comparison c) {
        return c.alignment().blocks().stream().map(l -> l.original() + " " + texts(l, c)).sorted().toList();
    }

    private static List<String> texts(BlockLink link, Comparison c) {
        return texts(link.rewrite(), c.rewrite());
    }

    private static List<String> texts(List<Integer> blocks, FactSheet sheet) {
        return blocks.stream().map(n -> sheet.analysis().article().block(n).text()).sorted().toList();
    }

    private static Article shuffled(Article article, long seed) {
        return shuffled(article, seed, Integer.MAX_VALUE);
    }

    /** So many blocks of the body, or all, in another order; the first stays. */
    private static Article shuffled(Article article, long seed, int moved) {
        List<Block> body = new ArrayList<>(
                article.blocks().stream().filter(b -> b.role() == Role.BODY).skip(1).toList());
        Collections.shuffle(body, new Random(-seed));
        body = new ArrayList<>(body.stream().limit(moved).sorted(Comparator.comparing(Block::number)).toList());
        List<Integer> places = body.stream().map(Block::number).toList();
        if (moved == 2) {
            Collections.reverse(body);
        } else {
            Collections.shuffle(body, new Random(seed));
        }
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = 0; i < places.size(); i++) {
            blocks.set(places.get(i) - 1, new Block(places.get(i), Role.BODY, body.get(i).text()));
        }
        return new Article(article.source(), article.metadata(), blocks);
    }
}
