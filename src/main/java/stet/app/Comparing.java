package stet.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.compare.Comparison;
import stet.compare.Story;
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

    Comparing(Session session, Engine engine, Executor window) {
        this.session = session;
        comparisons = new Comparisons(engine);
        front = new Lane("compare", window);
        behind = new Lane("count", window);
    }

    /** From now on follows the session. */
    void start() {
        session.phase().subscribe(this::follow);
    }

    @Override
    public void close() {
        front.close();
        behind.close();
    }

    private void follow(Phase phase) {
        front.cancel();
        behind.cancel();
        switch (phase) {
            case Phase.Comparing(Pair pair) -> front.run(_ -> comparisons.of(pair), new Shown());
            case Phase.Ready(Pair pair, Comparison _) -> countNext(pair.story());
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Alone _,Phase.Failed _ -> {
            }
        }
    }

    private void countNext(Story open) {
        uncounted(open).ifPresent(pair -> behind.run(_ -> comparisons.aside(pair), new Outcome<Comparison>() {
            @Override
            public void done(Comparison result) {
                session.count(pair, result);
                countNext(open);
            }

            @Override
            public void failed(String sentence) {
                // its count stays open; the reader hears the reason on opening it
                failed.add(pair.key());
                countNext(open);
            }
        }));
    }

    private Optional<Pair> uncounted(Story open) {
        @Nullable
        Shelf shelf = session.shelf().get();
        List<Story> others = shelf == null ? List.of() : shelf.stories();
        return Stream.concat(Stream.of(open), others.stream().filter(s -> s != open))
                .flatMap(s -> s.rewrites().stream().map(v -> new Pair(s, s.base(), v))).limit(COUNTED)

                .filter(p -> !session.altered().containsKey(p.key()) && !failed.contains(p.key())).findFirst();
    }

    private final class Shown implements Outcome<Comparison> {
        @Override
        public void done(Comparison result) {
            session.compared(result);
        }

        @Override
        public void failed(String sentence) {
            session.failed(sentence);
        }
    }
}
