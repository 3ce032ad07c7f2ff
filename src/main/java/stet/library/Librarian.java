package stet.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.compare.Comparer;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.message.Progress;
import stet.message.UnreadableException;

/** Opens folders and files as stories. Blocking and interruptible. */
public final class Librarian {
    private final Intake intake;

    public Librarian(Intake intake, Comparer comparer) {
        this.intake = intake;
    }

    /** Everything readable under these paths, grouped into stories. */
    public Shelf open(List<Path> paths, Progress progress) {
        List<Version> versions = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = path.equals(file) ? file.getFileName().toString() : path.relativize(file).toString();
                    try {
                        versions.add(new Version(name, intake.file(file), versions.isEmpty() ? 1 : 0.5));
                    } catch (UnreadableException e) {
                        unreadable.add(new Unreadable(name, String.valueOf(e.getMessage())));
                    }
                    progress.at(versions.size(), 0);
                }
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), path + " cannot be read"));
            }
        }
        List<Story> stories = versions.isEmpty()
                ? List.of()
                : List.of(new Story(versions.getFirst().article().title(), versions.getFirst().path(), "", versions));
        return new Shelf(paths.getFirst().getFileName().toString(), stories, unreadable);
    }
}
