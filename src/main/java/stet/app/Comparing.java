package stet.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Reading;
import stet.app.session.Session;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.library.Library;
import stet.library.Shelf;

/**
 * Compares the open pair, then, for the counts in the library, its story's other versions and the other stories.
 * Whatever the session shows next overtakes it.
 */
final class Comparing implements AutoCloseable {
    /** So many pairs are compared for their counts alone; a whole archive would keep the machine busy for nothing. */
    private static final int COUNTED = 100;

    private final Session session;
    private final Comparisons comparisons;
    private final Lane front;
    private final Lane behind;
    private final Set<Pair.Key> failed = new HashSet<>();
    /** The texts whose counts are known. */
    private final Map<Pair.Key, List<Optional<String>>> keys = new HashMap<>();

    /**
     * @param history what the reader corrected
     * @param window  runs what the comparing brings
     */
    Comparing(Session session, Engine engine, History history, Executor window) {
        this.session = session;
        comparisons = new Comparisons(engine, texts -> history.ask(memory -> memory.corrections(texts)));
        front = new Lane("compare", window);
        behind = new Lane("count", window);
    }

    /** The comparison of a pair that is not on show. Blocking. */
    Comparison aside(Pair pair) throws Exception {
        return comparisons.aside(pair);
    }

    /** From now on follows the session. */
    void start() {
        session.phase().subscribe(this::follow);
        session.shelf().subscribe(_ -> forget());
        session.counts().all().subscribe(this::countAll);
        session.realignments().subscribe(_ -> realign());
    }

    @Override
    public void close() {
        front.close();
        behind.close();
    }

    private void follow(Phase phase) {
        front.cancel();
        switch (phase) {
            case Phase.Comparing(Pair pair) -> {
                behind.cancel();
                front.run(_ -> comparisons.of(pair), new Shown());
            }
            case Phase.Ready(Pair pair, Comparison _) -> count(pair.story());
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Alone _,Phase.Failed _ -> behind.cancel();
        }
    }

    /** The comparison on show stays until the new one is there. */
    private void realign() {
        if (session.phase().get() instanceof Phase.Ready(Pair pair, Comparison _)) {
            behind.cancel();
            front.run(_ -> comparisons.of(pair), this::showAnew);
        }
    }

    private void showAnew(Comparison result) {
        if (result == session.comparison().get()) {
            follow(session.phase().get()); // another pair was corrected
        } else {
            session.comparedAnew(result);
        }
    }

    /** What was counted of a text that is another one now is forgotten. */
    private void forget() {
        keys.entrySet().removeIf(e -> {
            boolean stale = !e.getValue().equals(texts(e.getKey()));
            if (stale) {
                session.counts().forget(e.getKey());
            }
            return stale;
        });
        failed.clear();
    }

    private List<Optional<String>> texts(Pair.Key pair) {
        Library library = session.library().get();
        return library == null ? List.of() : List.of(library.key(pair.original()), library.key(pair.rewrite()));
    }

    private void count(Story open) {
        Shelf shelf = session.shelf().get();
        List<Story> others = shelf == null ? List.of() : shelf.stories();
        boolean all = session.counts().all().get();
        int pairs = all ? others.stream().mapToInt(s -> s.versions().size() - 1).sum() : 0;
        Stream<Pair> todo = Stream.concat(Stream.of(open), others.stream().filter(s -> s != open))
                .flatMap(s -> s.rewrites().stream().map(v -> new Pair(s, s.base(), v)));
        countNext(new Count((all ? todo : todo.limit(COUNTED)).iterator(), pairs, System.nanoTime()));
    }

    /** The pairs that are still to be counted, and how many there were; 0 where nobody waits for all of them. */
    private record Count(Iterator<Pair> todo, int pairs, long begun) {
    }

    private void countNext(Count count) {
        while (count.todo().hasNext()) {
            Pair pair = count.todo().next();
            if (!session.counts().ledgers().containsKey(pair.key()) && !failed.contains(pair.key())) {
                tell(count);
                behind.run(_ -> comparisons.aside(pair), new Aside(count, pair));
                return;
            }
        }
        end();
    }

    private void tell(Count count) {
        Reading now = session.reading().get();
        if (count.pairs() > 0 && (now == null || now.stage() == Reading.Stage.COMPARING)) {
            session.at(new Reading(Reading.Stage.COMPARING, session.counts().ledgers().size(), count.pairs(),
                    Duration.ofNanos(System.nanoTime() - count.begun())));
        }
    }

    private void end() {
        Reading now = session.reading().get();
        if (now != null && now.stage() == Reading.Stage.COMPARING) {
            session.at(null);
        }
    }

    private void countAll(boolean all) {
        if (all) {
            session.phase().get().pairOpen().map(Pair::story).ifPresent(this::count);
        } else {
            end();
        }
    }

    /** Hears of a pair that is compared for its counts alone. */
    private final class Aside implements Outcome<Comparison> {
        private final Count count;
        private final Pair pair;

        Aside(Count count, Pair pair) {
            this.count = count;
            this.pair = pair;
        }

        @Override
        public void done(Comparison result) {
            session.counts().put(pair.key(), result);
            keys.put(pair.key(), texts(pair.key()));
            countNext(count);
        }

        @Override
        public void failed(String sentence) {
            // its count stays open; the reader hears the reason on opening it
            failed.add(pair.key());
            countNext(count);
        }
    }

    private final class Shown implements Outcome<Comparison> {
        @Override
        public void done(Comparison result) {
            session.phase().get().pairOpen().ifPresent(p -> keys.put(p.key(), texts(p.key())));
            session.compared(result);
        }

        @Override
        public void failed(String sentence) {
            session.failed(sentence);
        }
    }
}
