package stet.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Spot;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Shelf;

/** What to show of a shelf. */
sealed interface First {

    /** @param at where to read on; null for the start */
    record Both(Pair pair, @Nullable Spot at) implements First {
        Both(Pair pair) {
            this(pair, null);
        }
    }

    record One(Story story) implements First {
    }

    /** The first story of several versions; else the first there is. */
    static Optional<First> of(Shelf shelf) {
        Optional<First> pair = shelf.stories().stream().flatMap(s -> Pair.of(s, s.base()).stream()).findFirst()
                .map(Both::new);
        return pair.or(() -> shelf.stories().stream().findFirst().map(One::new));
    }

    /** That file beside its story's original. */
    static Optional<First> showing(Shelf shelf, Path file) {
        String name = String.valueOf(file.getFileName());
        return versions(shelf).filter(p -> p.original().path().equals(name) || p.original().path().endsWith("/" + name))
                .findFirst().map(p -> beside(p.story(), p.original()));
    }

    /** The pair that was open before. */
    static Optional<First> showing(Shelf shelf, Pair.Key before) {
        return showing(shelf, before, null);
    }

    /** The pair that was open before, at the place where it was read. */
    static Optional<First> showing(Shelf shelf, Pair.Key before, @Nullable Spot at) {
        return shelf.stories().stream().flatMap(s -> pair(s, before).stream()).findFirst().map(p -> new Both(p, at));
    }

    private static Optional<Pair> pair(Story story, Pair.Key key) {
        return story.version(key.original())
                .flatMap(o -> story.version(key.rewrite()).map(r -> new Pair(story, o, r)));
    }

    private static First beside(Story story, Version version) {
        return Pair.of(story, version).<First>map(Both::new).orElseGet(() -> new One(story));
    }

    /** Every version, each as a pair with itself. */
    private static Stream<Pair> versions(Shelf shelf) {
        return shelf.stories().stream().flatMap(s -> s.versions().stream().map(v -> new Pair(s, v, v)));
    }
}
