package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.task.Job;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.intake.Intake;
import stet.library.Library;
import stet.library.Shelf;
import stet.message.Messages;

/**
 * Opens files and folders into the session. One file joins what is open; two files are an original and its rewrite;
 * anything else, and files that hold many articles, take the place of what is open. Stories appear as they are found, and the reader may read on meanwhile.
 */
final class Opening implements AutoCloseable {
    private static final int MOST_RECENT = 8;

    private final Session session;
    private final Engine engine;
    private final Clippings clippings;
    private final Lane lane;
    private final Lane recent;
    private final Shelving shelving;
    /** What the reader opened and is still to be kept. */
    private final Queue<List<Path>> unkept = new ConcurrentLinkedQueue<>();
    private final Subscription pausing;
    private @Nullable Job<News> last;
    private boolean awaited;
    private boolean warned;
    /** Whether something changed while it was being read, which another look will tell. */
    private boolean missed;
    private Consumer<List<Path>> opened = _ -> {
    };

    Opening(Session session, Engine engine, Executor window) {
        this(session, engine, window, new Clippings());
    }

    /** @param clippings of a desk that stood here before */
    Opening(Session session, Engine engine, Executor window, Clippings clippings) {
        this.clippings = clippings;
        this.session = session;
        this.engine = engine;
        lane = new Lane("open", window);
        recent = new Lane("recent", window);
        shelving = new Shelving(session, () -> window.execute(this::look));
        pausing = session.phase().subscribe(_ -> keep());
    }

    /** Keeps what was opened, and tells the session what was opened lately, as soon as nobody waits for the machine. */
    void remember() {
        awaited = true;
        keep();
    }

    private void keep() {
        if (awaited && !session.phase().get().isBusy()) {
            awaited = false;
            boolean asked = !warned && shelving.opened() != null;
            recent.run(_ -> kept(asked), this::tell);
        }
    }

    /**
     * What the engine keeps.
     *
     * @param recent  what was opened lately
     * @param trouble why it will not last; empty where it will, or where it was not asked
     */
    private record Kept(List<Path> recent, Optional<String> trouble) {
    }

    private Kept kept(boolean asked) {
        keepOpened();
        return new Kept(engine.recent(MOST_RECENT), asked ? engine.trouble() : Optional.empty());
    }

    private void keepOpened() {
        for (List<Path> paths = unkept.poll(); paths != null; paths = unkept.poll()) {
            engine.opened(paths);
        }
    }

    private void tell(Kept kept) {
        session.remember(kept.recent());
        warned |= kept.trouble().isPresent();
        kept.trouble().ifPresent(session::tell);
    }

    /** From now on hears of what was opened from the disk. */
    void whenOpened(Consumer<List<Path>> listener) {
        opened = listener;
    }

    /** Opens what was open last time, on what of it was read. */
    void reopen(List<Path> paths, Function<Shelf, Optional<First>> wish) {
        load(soFar -> read(paths, Optional.empty(), false, soFar), wish);
    }

    /** Goes on where another desk stood. */
    void goOn(Stay stay) {
        Job<News> job = stay.job();
        if (job != null) {
            load(job, stay.wish());
        }
    }

    /** Closes, but for what another desk is to go on with. */
    Stay leave() {
        boolean loading = session.phase().get() instanceof Phase.Loading;
        Stay stay = new Stay(clippings, loading ? last : left(), Stay.onShow(session));
        end();
        return stay;
    }

    /** The samples are copied anew, as their folder has another name in another language. */
    private @Nullable Job<News> left() {
        Opened now = shelving.opened();
        if (now == null) {
            return last;
        }
        return now.samples() ? sampling() : handOver(shelving.release());
    }

    private static @Nullable Job<News> handOver(@Nullable Opened now) {
        return now == null ? null : soFar -> News.read(now, soFar);
    }

    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Opened now = shelving.opened();
        if (now != null && !now.samples() && paths.size() == 1 && Intake.isArticle(paths.getFirst())) {
            join(now, () -> now.join(paths.getFirst()));
        } else {
            load(soFar -> read(paths, Optional.empty(), false, soFar));
        }
    }

    /** Opens what was dropped or pasted. */
    void open(Clip clip) {
        switch (clip.content()) {
            case Clip.Content.Paths(List<Path> paths) -> open(paths);
            case Clip.Content.Writing writing -> {
                Opened now = shelving.opened();
                if (now != null && !now.samples()) {
                    join(now, () -> clippings.keep(writing));
                } else {
                    load(soFar -> read(List.of(clippings.keep(writing)), Optional.of(clippings.index()), false, soFar));
                }
            }
            case Clip.Content.WebAddress(String url) -> session.tell(Messages.text("open.web", url));
            case Clip.Content.Nothing _ -> session.tell(Messages.text("open.nothing"));
        }
    }

    /** Opens the stories that come with Stet. */
    void openSamples() {
        load(sampling());
    }

    private Job<News> sampling() {
        return soFar -> read(List.of(clippings.samples()), Optional.of(clippings.index()), true, soFar);
    }

    /** Reads again what is open, the same pair on show. */
    void refresh() {
        Opened now = shelving.opened();
        Optional<Pair.Key> pair = session.phase().get().pairOpen().map(Pair::key);
        if (now != null) {
            run(soFar -> News.read(now, soFar), shelf -> pair.flatMap(p -> First.showing(shelf, p)));
        }
    }

    /** Tries once more what did not work. */
    void again() {
        if (last != null) {
            load(last);
        }
    }

    /** Gives up the reading, or the comparing, that is under way. */
    void cancel() {
        if (session.phase().get() instanceof Phase.Loading) {
            lane.cancel();
            session.at(null);
            shelving.giveUp();
        } else if (session.isReading()) {
            lane.cancel();
            session.at(null);
            session.tell(Messages.text("open.stopped"));
        } else if (session.phase().get().isBusy()) {
            session.cancel();
        }
    }

    @Override
    public void close() {
        end();
        clippings.close();
    }

    private void end() {
        pausing.unsubscribe();
        lane.close();
        recent.close();
        shelving.close();
        keepOpened();
    }

    private News read(List<Path> paths, Optional<Path> index, boolean samples, Consumer<News> soFar) throws Exception {
        Library library = engine.open(paths, index);
        Opened opened = new Opened(paths, library, samples, index.isEmpty());
        try {
            if (index.isEmpty()) {
                unkept.add(paths);
            }
            return News.read(opened, soFar);
        } finally {
            if (Thread.currentThread().isInterrupted() && !opened.onShow().get()) {
                library.close();
            }
        }
    }

    private void load(Job<News> job) {
        load(job, _ -> Optional.empty());
    }

    private void load(Job<News> job, Function<Shelf, Optional<First>> wish) {
        last = job;
        shelving.begin();
        run(job, wish);
    }

    /** One more file into what is open. */
    private void join(Opened now, FileSource source) {
        Path[] file = new Path[1];
        run(soFar -> {
            file[0] = source.file();
            now.library().add(List.of(file[0]));
            return News.read(now, soFar);
        }, shelf -> First.showing(shelf, file[0]));
    }

    /** Something under what is open has changed. */
    private void look() {
        Opened now = shelving.opened();
        missed = session.isReading();
        if (now != null && !missed) {
            run(soFar -> News.read(now, soFar), _ -> Optional.empty());
        }
    }

    private void run(Job<News> job, Function<Shelf, Optional<First>> wish) {
        lane.run(job, new Heard(wish));
    }

    /** A file that may have to be written first. */
    private interface FileSource {
        Path file() throws Exception;
    }

    private final class Heard implements Outcome<News> {
        private final Function<Shelf, Optional<First>> wish;

        Heard(Function<Shelf, Optional<First>> wish) {
            this.wish = wish;
        }

        @Override
        public void soFar(News news) {
            session.at(news.reading());
            shelving.show(news);
        }

        @Override
        public void done(News news) {
            session.at(null);
            shelving.finish(news, wish.apply(news.shelf()));
            remember();
            opened.accept(news.opened().isOwn() ? news.opened().all() : List.of());
            if (missed) {
                look();
            }
        }

        @Override
        public void failed(String sentence) {
            session.at(null);
            shelving.failed(sentence);
            remember();
        }
    }
}
