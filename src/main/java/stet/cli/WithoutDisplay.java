package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.draft.Tracked;
import stet.library.CacheFolder;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.message.Messages;
import stet.report.Format;
import stet.report.subject.Subject;

/**
 * What stands in for the window where there is no display: the first story's comparison in the terminal, its report
 * and a picture of the window as files.
 */
public final class WithoutDisplay {

    /** Draws the window that would have opened. */
    @FunctionalInterface
    public interface Picture {
        /**
         * @param paths files and folders to open
         * @param file  the PNG to write
         */
        void draw(List<Path> paths, Path file) throws IOException;
    }

    private final Console console;
    private final Picture picture;
    private final Engine engine = Engine.start(Tracked.ACCEPTED);

    private WithoutDisplay(Console console, Picture picture) {
        this.console = console;
        this.picture = picture;
    }

    /** Whether windows can open: only Linux and its kin can be without a display. */
    public static boolean isHere() {
        String system = System.getProperty("os.name", "");
        return !system.startsWith("Windows") && !system.startsWith("Mac") && isUnset("DISPLAY")
                && isUnset("WAYLAND_DISPLAY");
    }

    /** Prints, writes, and says where; the exit code of the command line. */
    public static int show(List<Path> paths, Picture picture) {
        return show(paths, picture, Console.system(), () -> CacheFolder.forAWhile("shown"));
    }

    /** Where the files go; asked only when there is something to write. */
    interface Place {
        Path folder() throws IOException;
    }

    static int show(List<Path> paths, Picture picture, Console console, Place place) {
        if (paths.isEmpty()) {
            console.warn(Messages.text("cli.display.nothing"));
            return Cli.WRONG_ARGUMENTS;
        }
        try {
            return new WithoutDisplay(console, picture).show(paths, place);
        } catch (IOException | RuntimeException e) {
            console.warn(Messages.text("cli.display.failed", String.valueOf(e.getMessage())));
            return Cli.FAILED;
        }
    }

    private int show(List<Path> paths, Place place) throws IOException {
        Shelf shelf = new Librarian(engine.intake()).open(paths,
                console.progress(n -> Messages.text("cli.progress.articles", n)));
        console.progressEnds();
        for (Unreadable file : shelf.unreadable()) {
            console.warn(file.error());
        }
        Path folder = place.folder();
        Optional<Story> story = shelf.stories().stream().filter(s -> s.versions().size() > 1).findFirst();
        if (story.isPresent()) {
            compare(story.get(), folder);
        } else {
            console.warn(Messages.text("cli.display.no-pair"));
        }
        Path window = folder.resolve("window.png");
        picture.draw(paths, window);
        say(Messages.text("cli.display.window", window));
        return shelf.unreadable().isEmpty() && story.isPresent() ? Cli.DONE : Cli.FAILED;
    }

    private void compare(Story story, Path folder) throws IOException {
        Version original = story.base();
        Version rewrite = story.rewrites().getFirst();
        Subject subject = new Subject(rewrite.path(), original.path(), rewrite.path(),
                engine.comparer().compare(original.article(), rewrite.article()));
        new Destination(null, console.out()).writeBytes(out -> Format.TEXT.write(subject, console.colour(), out));
        Path report = folder.resolve("comparison.html");
        new Destination(report, console.out()).writeBytes(out -> Format.HTML.write(subject, false, out));
        say(Messages.text("cli.display.report", report));
    }

    private void say(String sentence) throws IOException {
        new Destination(null, console.out()).write(out -> out.write(sentence + "\n"));
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
