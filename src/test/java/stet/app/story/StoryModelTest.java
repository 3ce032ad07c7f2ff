package stet.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.align.BlockPair;
import stet.align.Corrections.Tie;
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.library.memory.Memory;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Story;
import stet.compare.story.StoryTable;
import stet.compare.story.Telling;
import stet.message.UnreadableException;

class StoryModelTest {
    private static final String NAMES = "Abrell Bondar Castan Dumitru";
    private static final Telling FIRST = Telling.of("first", "Ostrow Pavic = =");
    private static final Telling SECOND = Telling.of("second", "Ostrow Pavic - = +Ulmer");
    private static final Story STORY = Telling.story(NAMES, FIRST, SECOND);

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private final AtomicInteger compared = new AtomicInteger();
    private PairComparer comparer = this::compare;
    private final StoryModel model = new StoryModel(session, pair -> comparer.compare(pair), window::add);

    @AfterEach
    void close() {
        model.close();
    }

    private Comparison compare(Pair pair) {
        compared.incrementAndGet();
        return (pair.rewrite().path().equals("first") ? FIRST : SECOND).comparison(NAMES);
    }

    /** Does the window's work until the table is as wanted. */
    private void until(Class<? extends TablePhase> wanted) throws Exception {
        while (!wanted.isInstance(model.phase().get())) {
            Runnable work = window.poll(20, TimeUnit.SECONDS);
            assertThat(work).as("still " + model.phase().get()).isNotNull();
            work.run();
        }
    }

    private void open(Story story) {
        session.open(Pair.of(story, story.base()).orElseThrow());
    }

    private List<String> told() {
        return model.lines().stream().map(line -> switch (line) {
            case Line.Fact(var row) -> StoryTable.fact(row).text();
            case Line.Fold(int additions, boolean open) -> additions + (open ? " open" : " folded");
        }).toList();
    }

    @Test
    void nothingIsComparedWhileNobodyLooks() throws Exception {
        open(STORY);
        assertThat(model.phase().get()).isEqualTo(new TablePhase.Nothing());
        model.active().set(true);
        assertThat(model.phase().get()).isEqualTo(new TablePhase.Working(STORY, 0, 2));
        until(TablePhase.Shown.class);
        assertThat(compared).hasValue(2);
    }

    @Test
    void aTableIsRememberedAsTheReaderLeftIt() throws Exception {
        shown();
        model.list(model.listing().get().with(Listing.Which.DROPPED));
        model.active().set(false);
        model.active().set(true);
        open(Telling.story(NAMES, FIRST, SECOND)); // the same texts
        assertThat(model.phase().get()).isInstanceOf(TablePhase.Shown.class);
        assertThat(model.listing().get().which()).isEqualTo(Listing.Which.DROPPED);
        open(Telling.story(NAMES, FIRST, SECOND, Telling.of("third", "= = = =")));
        assertThat(model.phase().get()).isInstanceOf(TablePhase.Working.class);
        until(TablePhase.Shown.class);
        open(STORY);
        assertThat(model.phase().get()).isInstanceOf(TablePhase.Shown.class);
        assertThat(compared).hasValue(5);
    }

    @Test
    void whatTheReaderCorrectsMakesItAnew() throws Exception {
        shown();
        session.compared(FIRST.comparison(NAMES));
        try (History history = new History(session, Memory::passing, Runnable::run)) {
            new Tying(session, history).tie(new BlockPair(1, 1), Tie.PARTED);
        }
        assertThat(model.phase().get()).isInstanceOf(TablePhase.Working.class);
        until(TablePhase.Shown.class);
        assertThat(compared).hasValue(4);
    }

    @Test
    void twoVersionsNeedNoTable() {
        model.active().set(true);
        Story two = Telling.story(NAMES, FIRST);
        open(two);
        assertThat(model.phase().get()).isEqualTo(new TablePhase.TooFew(two));
        session.choose();
        assertThat(model.phase().get()).isEqualTo(new TablePhase.Nothing());
    }

    @Test
    void givingUpInterruptsAndCanBeTakenBack() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        comparer = _ -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            throw new AssertionError();
        };
        model.active().set(true);
        open(STORY);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        model.cancel();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(model.phase().get()).isEqualTo(new TablePhase.Stopped(STORY));
        comparer = this::compare;
        model.again();
        until(TablePhase.Shown.class);
    }

    @Test
    void aVersionThatCannotBeReadIsLeftOut() throws Exception {
        comparer = pair -> {
            if (pair.rewrite().path().equals("second")) {
                throw new UnreadableException("second is gone.");
            }
            return compare(pair);
        };
        model.active().set(true);
        open(STORY);
        until(TablePhase.Shown.class);
        assertThat(model.phase().get()).isInstanceOfSatisfying(TablePhase.Shown.class, shown -> {
            assertThat(shown.table().columns()).hasSize(1);
            assertThat(shown.unread()).extracting(v -> v.path()).containsExactly("second");
        });
    }

    @Test
    void whatFailsIsSaid() throws Exception {
        comparer = _ -> {
            throw new IllegalStateException("no luck");
        };
        model.active().set(true);
        open(STORY);
        until(TablePhase.Failed.class);
        assertThat(((TablePhase.Failed) model.phase().get()).message()).contains("no luck");
    }

    @Test
    void listsWhatIsAlteredFirstAndTheRestOnDemand() throws Exception {
        shown();
        assertThat(told()).containsExactly("Abrell", "Bondar");
        model.list(model.listing().get().with(Listing.Which.ALL));
        assertThat(told()).containsExactly("Abrell", "Bondar", "Castan", "1 folded");
        model.open(3, Focus.BASE);
        assertThat(told()).containsExactly("Abrell", "Bondar", "Castan", "1 open", "Ulmer");
        model.list(model.listing().get().with(Listing.Which.DROPPED));
        assertThat(told()).containsExactly("Castan");
    }

    @Test
    void theSeverestComeFirstWhereThatIsWanted() {
        StoryTable table = Telling.table(NAMES, Telling.of("one", "- = Quist ="), Telling.of("two", "= = = ="));
        Listing all = new Listing(Listing.Which.ALL, false, false);
        assertThat(all.lines(table)).extracting(l -> StoryTable.fact(((Line.Fact) l).row()).text())
                .containsExactly("Abrell", "Castan");
        assertThat(all.turned().lines(table)).extracting(l -> StoryTable.fact(((Line.Fact) l).row()).text())
                .containsExactly("Castan", "Abrell");
    }

    @Test
    void aCellOpensItsPairAtTheFact() throws Exception {
        shown();
        List<String> heard = new ArrayList<>();
        model.whenOpened(() -> heard.add("opened"));
        model.open(1, 1);
        assertThat(session.phase().get()).isInstanceOfSatisfying(Phase.Comparing.class,
                phase -> assertThat(phase.pair().key()).isEqualTo(new Pair.Key("wire", "second")));
        session.compared(SECOND.comparison(NAMES));
        assertThat(session.selected().get()).isInstanceOfSatisfying(FactChange.Altered.class,
                altered -> assertThat(altered.rewrite().text()).isEqualTo("Pavic"));
        assertThat(heard).containsExactly("opened");
        assertThat(model.phase().get()).isInstanceOf(TablePhase.Shown.class);
    }

    @Test
    void theBaseOpensTheFirstThatDeparts() throws Exception {
        shown();
        model.list(model.listing().get().with(Listing.Which.DROPPED));
        model.open(0, Focus.BASE);
        assertThat(session.pair().get().key()).isEqualTo(new Pair.Key("wire", "second"));
    }

    private void shown() throws Exception {
        model.active().set(true);
        open(STORY);
        until(TablePhase.Shown.class);
    }
}
