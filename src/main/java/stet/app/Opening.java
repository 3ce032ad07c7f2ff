package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Session;
import stet.app.task.Job;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.message.Messages;
import stet.message.Progress;

/**
 * Opens files and folders into the session. One file joins what is open; two files are an original and its rewrite;
 * anything else takes the place of what is open.
 */
final class Opening implements AutoCloseable {
    private final Session session;
    private final Engine engine;
    private final Clippings clippings = new Clippings();
    private final Lane lane;
    private List<Path> open = List.of();
    private @Nullable Job<Opened> last;

    Opening(Session session, Engine engine, Executor window) {
        this.session = session;
        this.engine = engine;
        lane = new Lane("open", window);
    }

    void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            List<Path> before = open;
            load(progress -> read(before, paths, progress));
        }
    }

    /** Opens what was dropped or pasted. */
    void open(Clip clip) {
        switch (clip.content()) {
            case Clip.Content.Paths(List<Path> paths) -> open(paths);
            case Clip.Content.Writing writing -> {
                List<Path> before = open;
                load(progress -> read(before, List.of(clippings.keep(writing)), progress));
            }
            case Clip.Content.WebAddress(String url) -> session.tell(Messages.text("open.web", url));
            case Clip.Content.Nothing _ -> session.tell(Messages.text("open.nothing"));
        }
    }

    /** Opens the stories that come with Stet. */
    void openSamples() {
        load(progress -> arranged(List.of(clippings.samples()), progress));
    }

    /** Reads again what is open, the same pair on show. */
    void refresh() {
        List<Path> paths = open;
        Optional<Pair.Key> before = session.phase().get().pairOpen().map(Pair::key);
        if (!paths.isEmpty()) {
            load(progress -> {
                Opened again = arranged(paths, progress);
                return before.map(again::showing).orElse(again);
            });
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
        if (session.phase().get().isBusy()) {
            lane.cancel();
            session.cancel();
        }
    }

    @Override
    public void close() {
        lane.close();
        clippings.close();
    }

    private void load(Job<Opened> job) {
        last = job;
        session.load();
        lane.run(job, new Shown());
    }

    private Opened read(List<Path> before, List<Path> paths, Progress progress) throws Exception {
        if (paths.size() == 1 && !before.isEmpty() && Files.isRegularFile(paths.getFirst())) {
            Path added = paths.getFirst();
            List<Path> all = Stream.concat(before.stream(), Stream.of(added)).distinct().toList();
            return Opened.of(all, engine.open(all, progress)).showing(added);
        }
        return arranged(paths, progress);
    }

    private Opened arranged(List<Path> paths, Progress progress) throws Exception {
        Opened opened = Opened.of(paths, engine.open(paths, progress));
        boolean two = paths.size() == 2 && paths.stream().allMatch(Files::isRegularFile);
        return two ? opened.asGiven() : opened;
    }

    private final class Shown implements Outcome<Opened> {
        @Override
        public void done(Opened opened) {
            open = opened.paths();
            session.open(opened.shelf());
            switch (opened.first()) {
                case Opened.First.Both(Pair pair) -> session.open(pair);
                case Opened.First.One(var story) -> session.alone(story);
                case Opened.First.None _ -> {
                }
            }
        }

        @Override
        public void failed(String sentence) {
            session.failed(sentence);
        }

        @Override
        public void at(int done, int total) {
            session.loaded(done, total);
        }
    }
}
