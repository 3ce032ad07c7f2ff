package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
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
 * @param joined  files of the reader's that joined it since
 */
record Opened(List<Path> paths, Library library, boolean samples, boolean isOwn, AtomicBoolean onShow,
        List<Path> joined) {

    Opened(List<Path> paths, Library library, boolean samples, boolean isOwn) {
        this(paths, library, samples, isOwn, new AtomicBoolean(), new CopyOnWriteArrayList<>());
    }

    /** One more file of the reader's belongs to it from now on. */
    Path join(Path file) {
        joined.add(file);
        return file;
    }

    /** All that is open by now, as the reader gave it. */
    List<Path> all() {
        return Stream.concat(paths.stream(), joined.stream()).distinct().toList();
    }

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
