package stet.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.app.library.Row.Mark;
import stet.app.library.Row.Well;
import stet.app.session.Curation;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Sample;
import stet.app.session.Session;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Filter;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.text.Article;
import stet.text.Metadata;

class LibraryModelTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private final LibraryModel model = new LibraryModel(session, new Curation(session, window::add), window::add);
    private final Wording wording = new Wording(NOW);
    private final Version wire = version("a.txt", LocalDate.of(2026, 3, 12));
    private final Version echo = version("b.txt", LocalDate.of(2026, 3, 13));
    private final Version post = version("c.txt", null);
    private final Story ferry = new Story("Ferry aground", "a.txt", "", List.of(wire, echo, post));
    private final Story train = new Story("Train late", null, "", List.of(version("short.txt", null),
            Sample.version("long.txt", "The train came an hour late."), version("old.txt", LocalDate.of(2019, 1, 2))));
    private final Story lone = new Story("Lone", null, "", List.of(version("lone.txt", null)));

    @BeforeEach
    void open() throws InterruptedException {
        show(new Shelf("March desk", List.of(ferry, train, lone), List.of(new Unreadable("x.bin", "No text."))));
    }

    private void show(Shelf shelf) throws InterruptedException {
        session.open(null, shelf);
        session.choose();
        laid();
    }

    /** Waits until the rows are laid out. */
    private void laid() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).isNotNull();
        while (news != null) {
            news.run();
            news = window.poll(50, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void listsStoriesWithTheirDayAndVersions() {
        assertThat(model.rows().get()).map(this::said).containsExactly(
                "Ferry aground / 3 versions, Thursday 12 March", "a", "b", "c",
                "Train late / 3 versions, Wednesday 2 January 2019", "short", "long", "old", "Lone / 1 version",
                "lone");
        assertThat(model.name()).isEqualTo("March desk");
        assertThat(model.size()).isEqualTo("3 stories");
        assertThat(model.unreadable()).containsExactly(new Unreadable("x.bin", "No text."));
    }

    @Test
    void saysWhereNothingIsOpen() {
        Session nothing = new Session();
        LibraryModel empty = new LibraryModel(nothing, new Curation(nothing, window::add), window::add);
        assertThat(empty.rows().get()).isEmpty();
        assertThat(empty.size()).isEqualTo("Nothing on the desk yet");
        assertThat(empty.hint()).isEqualTo("Nothing leaves this computer.");
        assertThat(model.hint()).startsWith("Drop articles");
    }

    @Test
    void aVersionOpensBesideTheOriginal() {
        model.choose(entry(3));
        assertThat(session.pair().get()).isEqualTo(new Pair(ferry, wire, post));
        assertThat(List.of(model.well(entry(1)), model.well(entry(2)), model.well(entry(3))))
                .containsExactly(Well.WHOLE, Well.OUT, Well.WHOLE);
    }

    @Test
    void neighboursShareAWell() {
        model.choose(entry(2));
        assertThat(List.of(model.well(entry(1)), model.well(entry(2)), model.well(entry(3))))
                .containsExactly(Well.TOP, Well.BOTTOM, Well.OUT);
    }

    @Test
    void whatIsOnShowStaysWhenChosenAgain() {
        model.choose(entry(3));
        session.compared(Sample.comparison(session.pair().get()));
        model.choose(entry(3));
        model.choose(entry(1));
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void withoutAnOriginalTheFullestStandsIn() {
        model.choose(entry(5));
        assertThat(session.pair().get().key()).isEqualTo(new Pair.Key("long.txt", "short.txt"));
        assertThat(model.mark(entry(6))).isEqualTo(new Mark.Fullest());
    }

    @Test
    void aLoneVersionIsShownAlone() {
        model.choose(entry(9));
        assertThat(session.phase().get()).isEqualTo(new Phase.Alone(lone));
        assertThat(model.well(entry(9))).isEqualTo(Well.WHOLE);
        assertThat(model.mark(entry(9))).isEqualTo(new Mark.Unknown());
    }

    @Test
    void countsAppearAsTheyAreComputed() {
        int before = model.revision().get();
        assertThat(List.of(model.mark(entry(1)), model.mark(entry(2)), model.mark(entry(3))))
                .containsExactly(new Mark.Original(), new Mark.Unknown(), new Mark.Unknown());
        Pair pair = Pair.of(ferry, echo).orElseThrow();
        session.counts().put(pair.key(), Sample.comparison(pair, Sample.altered("1", "2"), Sample.altered("3", "4")));
        session.counts().put(Pair.of(ferry, post).orElseThrow().key(), Sample.comparison(pair));
        assertThat(List.of(model.mark(entry(2)), model.mark(entry(3))))
                .containsExactly(new Mark.Counted(2, 0), new Mark.Counted(0, 0));
        assertThat(model.revision().get()).isEqualTo(before + 2);
    }

    private Entry entry(int row) {
        return (Entry) model.rows().get().get(row);
    }

    @Test
    void aVersionTellsItsDayAndItsLikeness() {
        assertThat(wording.detail(entry(1))).isEqualTo("Thu 12 Mar");
        assertThat(wording.detail(entry(2))).isEqualTo("Fri 13 Mar, 100 % alike");
        assertThat(wording.detail(entry(7))).isEqualTo("2 Jan 2019, 100 % alike");
        assertThat(wording.detail(entry(9))).isEmpty();
    }

    @Test
    void aStoryIsFoldedAndUnfolded() {
        model.take(model.rows().get().getFirst());
        assertThat(model.rows().get()).hasSize(7);
        assertThat(model.rows().get().getFirst()).isEqualTo(new Heading(ferry, false));
        model.take(model.rows().get().getFirst());
        assertThat(model.rows().get()).hasSize(10);
    }

    @Test
    void manyStoriesStandFoldedButTheOneOnShow() throws InterruptedException {
        List<Story> many = IntStream.range(0, 200).mapToObj(i -> new Story("Story " + i, null, "",
                List.of(version(i + "a.txt", null), version(i + "b.txt", null)))).toList();
        show(new Shelf("Archive", many, List.of()));
        assertThat(model.rows().get()).hasSize(200).allMatch(r -> r instanceof Heading);
        session.open(Pair.of(many.get(7), many.get(7).versions().get(1)).orElseThrow());
        assertThat(model.rows().get()).hasSize(202);
        assertThat(model.rows().get().get(8)).isInstanceOf(Entry.class);
    }

    @Test
    void theReaderOrdersAndFiltersTheStories() throws InterruptedException {
        model.sorting().set(Sorting.OLDEST);
        laid();
        assertThat(titles()).containsExactly("Train late", "Ferry aground", "Lone");
        model.filter().set(new Filter(null, null, Set.of(), false, true));
        laid();
        assertThat(titles()).containsExactly("Train late", "Ferry aground");
        assertThat(model.size()).isEqualTo("2 of 3 stories");
        model.filter().set(new Filter(LocalDate.of(2026, 1, 1), null, Set.of(), false, false));
        laid();
        assertThat(titles()).containsExactly("Ferry aground");
    }

    @Test
    void mostAlteredFirstHasAllPairsCounted() throws InterruptedException {
        Pair pair = Pair.of(train, train.versions().getFirst()).orElseThrow();
        session.counts().put(pair.key(), Sample.comparison(pair, Sample.altered("1", "2")));
        model.sorting().set(Sorting.ALTERED);
        laid();
        assertThat(titles()).containsExactly("Train late", "Ferry aground", "Lone");
        assertThat(session.counts().all().get()).isTrue();
        model.altered().set(true);
        laid();
        assertThat(titles()).containsExactly("Train late");
        model.altered().set(false);
        model.sorting().set(Sorting.AS_FOUND);
        laid();
        assertThat(session.counts().all().get()).isFalse();
        assertThat(titles()).hasSize(3);
    }

    private List<String> titles() {
        return model.rows().get().stream().filter(r -> r instanceof Heading).map(r -> r.story().title()).toList();
    }

    private String said(Row row) {
        return switch (row) {
            case Heading heading -> heading.story().title() + " / " + wording.about(heading.story());
            case Entry entry -> wording.name(entry);
        };
    }

    private static Version version(String path, LocalDate day) {
        Article article = Sample.version(path, "Short.").article();
        return new Version(path, new Article(path, Metadata.NONE.withPublished(day), article.blocks()), 1);
    }
}
