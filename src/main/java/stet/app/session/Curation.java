package stet.app.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Library;
import stet.library.Shelf;
import stet.message.Messages;
import stet.text.Role;

/** What the reader knows better than the program: which versions are one story, which is the original, what is furniture. */
public final class Curation implements AutoCloseable {
    private final Session session;
    private final Lane lane;
    private final Lane seeing;

    /** @param window runs what a decision brings */
    public Curation(Session session, Executor window) {
        this.session = session;
        lane = new Lane("curate", window);
        seeing = new Lane("see", window);
    }

    /** From now on keeps what has been on show. */
    public void start() {
        session.phase().subscribe(phase -> {
            Library library = session.library().get();
            if (library != null && phase instanceof Phase.Ready ready) {
                seeing.run(_ -> {
                    library.see(ready.pair().original());
                    library.see(ready.pair().rewrite());
                    return ready;
                }, _ -> {
                });
            }
        });
    }

    /** Makes two stories one. */
    public void merge(Story story, Story other) {
        decide(library -> library.merge(story, other), Messages.text("curation.merged", story.title(), other.title()));
    }

    /** Makes versions a story of their own. */
    public void split(Story story, List<String> out) {
        decide(library -> library.split(story, out), Messages.text("curation.split", story.title()));
    }

    /** Puts a version into another story. */
    public void move(Story story, Version version, Story other) {
        if (story.versions().size() < 2) {
            merge(other, story);
            return;
        }
        decide(library -> {
            Shelf parted = library.split(story, List.of(version.path()));
            Optional<Story> alone = parted.holding(version.path());
            Optional<Story> target = parted.holding(other.versions().getFirst().path());
            return alone.flatMap(a -> target.map(t -> library.merge(t, a))).orElse(parted);
        }, Messages.text("curation.moved", other.title()));
    }

    /** Names the original of a story. */
    public void name(Story story, Version original) {
        decide(library -> library.name(story, original.path()),
                Messages.text("curation.named", VersionName.of(original, story)));
    }

    /** Leaves a story to the program again. */
    public void automatic(Story story) {
        decide(library -> library.automatic(story), Messages.text("curation.automatic", story.title()));
    }

    /**
     * Gives a block another role.
     *
     * @param block its number, from 1
     */
    public void correct(Version version, int block, Role role) {
        decide(library -> {
            library.correct(version.path(), block, role);
            return library.shelf();
        }, Messages.text(role == Role.FURNITURE ? "curation.furniture" : "curation.story"));
    }

    @Override
    public void close() {
        lane.close();
        seeing.close();
    }

    private void decide(Function<Library, Shelf> decision, String told) {
        Library library = session.library().get();
        if (library == null) {
            return;
        }
        if (session.isReading()) {
            session.tell(Messages.text("curation.later"));
        }
        lane.run(_ -> decision.apply(library), new Outcome<Shelf>() {
            @Override
            public void done(Shelf shelf) {
                session.update(shelf);
                session.phase().get().pairOpen().ifPresent(pair -> reopen(shelf, pair));
                session.tell(told);
            }

            @Override
            public void failed(String sentence) {
                session.tell(sentence);
            }
        });
    }

    /** What is on show, as the decision leaves it. */
    private void reopen(Shelf shelf, Pair pair) {
        Optional<Story> story = shelf.holding(pair.rewrite().path());
        Optional<Version> version = story.flatMap(s -> s.version(pair.rewrite().path()));
        if (story.isEmpty() || version.isEmpty()) {
            return;
        }
        boolean base = story.get().base().path().equals(pair.rewrite().path());
        Optional<Version> other = story.get().version(pair.original().path());
        if (other.isPresent()) {
            session.open(base
                    ? new Pair(story.get(), version.get(), other.get())
                    : new Pair(story.get(), other.get(), version.get()));
        } else {
            Pair.of(story.get(), version.get()).ifPresentOrElse(session::open, () -> session.alone(story.get()));
        }
    }
}
