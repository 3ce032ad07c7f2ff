package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Library;
import stet.library.Shelf;
import stet.message.Messages;

/**
 * Something that was opened.
 *
 * @param paths   as the reader gave them
 * @param samples whether it is what comes with Stet
 * @param isOwn   whether the reader's own files are, which stay when the window closes
 * @param onShow  whether the window shows it, or did
 */
record Opened(List<Path> paths, Library library, boolean samples, boolean isOwn, AtomicBoolean onShow) {

    /** Its shelf as it is to be shown. */
    Shelf shelf(Shelf found) {
        return paths.size() == 2 && paths.stream().allMatch(Files::isRegularFile) ? asGiven(found) : found;
    }

    /** Two files as the reader gave them: one story, the first its original, whatever the librarian thinks. */
    private Shelf asGiven(Shelf shelf) {
        List<Version> two = shelf.stories().stream().flatMap(s -> s.versions().stream()).toList();
        if (two.size() != 2) {
            return shelf;
        }
        Path first = paths.getFirst();
        boolean turned = !named(two.getFirst(), first) && named(two.getLast(), first);
        List<Version> ordered = turned ? two.reversed() : two;
        Story story = new Story(ordered.getFirst().card().title(), ordered.getFirst().path(),
                Messages.text("open.as-given"), ordered);
        return new Shelf(shelf.name(), List.of(story), shelf.unreadable());
    }

    private static boolean named(Version version, Path file) {
        return file.endsWith(version.path()) || version.path().equals(String.valueOf(file.getFileName()));
    }
}
