package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.app.session.Pair;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Shelf;
import stet.message.Messages;

/**
 * A shelf, and what of it comes first.
 *
 * @param paths what was opened
 * @param shelf what it holds
 * @param first what to show
 */
record Opened(List<Path> paths, Shelf shelf, First first) {

    /** What to show of a shelf. */
    sealed interface First {

        record Both(Pair pair) implements First {
        }

        record One(Story story) implements First {
        }

        record None() implements First {
        }
    }

    /** A shelf as the librarian laid it out, its first story of several versions on show. */
    static Opened of(List<Path> paths, Shelf shelf) {
        First first = shelf.stories().stream().flatMap(s -> Pair.of(s, s.base()).stream()).findFirst()
                .<First>map(First.Both::new).orElseGet(() -> shelf.stories().stream().findFirst()
                        .<First>map(First.One::new).orElseGet(First.None::new));
        return new Opened(paths, shelf, first);
    }

    /** The same with that file on show beside its story's original, where the shelf holds it. */
    Opened showing(Path file) {
        String name = file.getFileName().toString();
        for (Story story : shelf.stories()) {
            for (Version version : story.versions()) {
                if (version.path().equals(name) || version.path().endsWith("/" + name)) {
                    return new Opened(paths, shelf,
                            Pair.of(story, version).<First>map(First.Both::new).orElseGet(() -> new First.One(story)));
                }
            }
        }
        return this;
    }

    /** The same with the pair on show that was open before, where the shelf still holds it. */
    Opened showing(Pair.Key before) {
        for (Story story : shelf.stories()) {
            Optional<Version> original = version(story, before.original());
            Optional<Version> rewrite = version(story, before.rewrite());
            if (original.isPresent() && rewrite.isPresent()) {
                return new Opened(paths, shelf, new First.Both(new Pair(story, original.get(), rewrite.get())));
            }
        }
        return this;
    }

    /** Two files as the reader gave them: one story, the first its original, whatever the librarian thinks. */
    Opened asGiven() {
        List<Version> two = shelf.stories().stream().flatMap(s -> s.versions().stream()).toList();
        if (two.size() != 2) {
            return this;
        }
        Path first = paths.getFirst();
        boolean turned = !named(two.getFirst(), first) && named(two.getLast(), first);
        List<Version> ordered = turned ? two.reversed() : two;
        Story story = new Story(ordered.getFirst().card().title(), ordered.getFirst().path(),
                Messages.text("open.as-given"), ordered);
        return new Opened(paths, new Shelf(shelf.name(), List.of(story), shelf.unreadable()),
                new First.Both(new Pair(story, ordered.getFirst(), ordered.getLast())));
    }

    private static boolean named(Version version, Path file) {
        return Stream.of(version.path()).anyMatch(p -> file.endsWith(p) || p.equals(file.getFileName().toString()));
    }

    private static Optional<Version> version(Story story, String path) {
        return story.versions().stream().filter(v -> v.path().equals(path)).findFirst();
    }
}
