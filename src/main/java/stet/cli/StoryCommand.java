package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.ParseResult;
import stet.cli.batch.Batch;
import stet.compare.Story;
import stet.library.Catalogue;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.library.ShelfListener;
import stet.library.TemporaryFolder;
import stet.library.Unreadable;
import stet.library.memory.Memory;
import stet.message.Messages;
import stet.report.StoryFormat;

/** {@code stet story}. */
final class StoryCommand {
    private final ParseResult parsed;
    private final Console console;
    private final Engine engine;

    StoryCommand(ParseResult parsed, Console console) {
        this.parsed = parsed;
        this.console = console;
        engine = Engine.start(Arguments.tracked(parsed));
    }

    int run() throws IOException {
        List<Path> folders = Arguments.paths(parsed);
        if (folders.isEmpty()) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.story"));
        }
        StoryFormat format = format();
        Run run = Run.of(parsed, console);
        long start = System.nanoTime();
        // an index, so that texts need not be held; it is this run's own and goes with it
        try (TemporaryFolder home = new TemporaryFolder();
                Memory memory = Memory.passing();
                Catalogue catalogue = new Librarian(engine.intake()).catalogue(home.path(), folders, memory)) {
            Shelf shelf = catalogue.refresh(new Opening(console));
            console.progressEnds();
            shelf.unreadable().forEach(file -> console.warn(file.error()));
            Batch.Result result = all(run, shelf, format);
            run.sum(result, Duration.ofNanos(System.nanoTime() - start));
            return result.outcome().failed() == 0 && shelf.unreadable().isEmpty() ? Cli.DONE : Cli.FAILED;
        }
    }

    private StoryFormat format() {
        String word = Arguments.text(parsed, Arguments.FORMAT);
        Path file = Arguments.path(parsed, Arguments.OUTPUT);
        if (word == null) {
            return file == null
                    ? StoryFormat.TEXT
                    : StoryFormat.ofFile(file.toString()).orElse(StoryFormat.TEXT);
        }
        return StoryFormat.of(word)
                .orElseThrow(() -> Arguments.wrong(parsed, Messages.text("cli.wrong.format", word)));
    }

    /** Stories wait for their pairs on threads that cost nothing; the pairs of all share the threads that work. */
    private Batch.Result all(Run run, Shelf shelf, StoryFormat format) throws IOException {
        List<Story> stories = shelf.stories().stream().filter(s -> s.versions().size() > 1).toList();
        List<Unreadable> unreadable = shelf.unreadable();
        ExecutorService pairs = Executors.newFixedThreadPool(run.jobs());
        ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
        try {
            StoryTasks tasks = new StoryTasks(new StoryTask.Desk(engine.comparer(), pairs, format, run), stories,
                    unreadable);
            return run.all(tasks, waiting, tasks.count());
        } finally {
            waiting.shutdownNow();
            pairs.shutdownNow();
        }
    }

    private record Opening(Console console) implements ShelfListener {
        @Override
        public void read(int done, int files) {
            console.progress(n -> Messages.text("reading.files", n, files)).at(done, files);
        }

        @Override
        public void grouped(int done, int articles) {
            console.progress(n -> Messages.text("reading.grouping", n, articles)).at(done, articles);
        }
    }
}
