package stet.library;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.intake.beside.Beside;
import stet.intake.beside.Passed;
import stet.message.Messages;

/**
 * Finds the files under some paths: every file once, links followed, what lies beside articles passed over, in the order of
 * names.
 */
final class FileSearch {
    private final Set<String> names = new HashSet<>();
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Passed passed = new Passed();

    FileSearch(List<Path> paths) {
        this(paths, List.of());
    }

    /** @param added change nothing about the names of what is found under the paths */
    FileSearch(List<Path> paths, List<Path> added) {
        paths.forEach(p -> walk(p, paths.size() > 1));
        added.forEach(p -> walk(p, true));
    }

    List<FoundFile> files() {
        return files;
    }

    /** What could not be found, and one line for all pictures and recordings. */
    List<Unreadable> unreadable() {
        String media = passed.first();
        return media == null
                ? unreadable
                : Stream.concat(unreadable.stream(), Stream.of(new Unreadable(media, passed.words(media)))).toList();
    }

    /** Whether nothing was found since something could not be looked at: a drive that is not there. */
    boolean isGone() {
        return files.isEmpty() && !unreadable.isEmpty();
    }

    private void walk(Path root, boolean several) {
        Visitor visitor = new Visitor(root, several);
        int before = files.size();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            unreadable.add(new Unreadable(visitor.name(root), message(root, e)));
        }
        files.subList(before, files.size()).sort(Comparator.comparing(FoundFile::name));
    }

    /** Collects the files of a folder; what fails is noted and the rest goes on. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final boolean several;

        Visitor(Path root, boolean several) {
            this.root = root;
            this.several = several;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // a folder that many links lead to would be gone through as often as there are ways to it
            boolean open = (folder.equals(root) || !hidden(folder) && !isOfPage(folder))
                    && seen.add(key(folder, attributes));
            return open ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            // a file that its user names is read even if it is hidden; one reached twice is one version
            if ((file.equals(root) || !passed.isPassed(String.valueOf(file.getFileName()), name(file)))
                    && seen.add(key(file, attributes))) {
                Stamp stamp = new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
                files.add(new FoundFile(free(name(file), file), file, stamp));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // a link back up the tree leads to nothing new
            if (!(problem instanceof FileSystemLoopException) && (file.equals(root) || !hidden(file))) {
                unreadable.add(new Unreadable(name(file), message(file, problem)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            if (problem != null) {
                unreadable.add(new Unreadable(name(folder), message(folder, problem)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** The path below the root, with the root's own name in front where there are several roots. */
        private String name(Path path) {
            Path last = root.toAbsolutePath().normalize().getFileName();
            String top = last == null ? root.toString() : last.toString();
            if (path.equals(root)) {
                return top;
            }
            String below = root.relativize(path).toString().replace('\\', '/');
            return several ? top + "/" + below : below;
        }
    }

    /** Two files of one name from two folders: the later one's folder tells them apart, or its whole path. */
    private String free(String name, Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path folder = path.getParent() == null ? null : path.getParent().getFileName();
        return Stream.of(name, folder + "/" + name, path.toString().replace('\\', '/')).filter(names::add).findFirst()
                .orElse(name);
    }

    private static String message(Path path, IOException problem) {
        return problem instanceof NoSuchFileException
                ? Messages.text("library.gone", path.toString())
                : Messages.text("library.denied", path.toString());
    }

    private static Object key(Path path, BasicFileAttributes attributes) {
        return attributes.fileKey() == null ? path.toAbsolutePath().normalize() : attributes.fileKey();
    }

    static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && Beside.isHidden(name.toString());
    }

    /** Whether a browser saved the parts of a page there, which lies beside it. */
    private static boolean isOfPage(Path folder) {
        String page = Beside.page(String.valueOf(folder.getFileName()));
        return page != null && Stream.of(".html", ".htm", ".xhtml").anyMatch(
                ending -> Files.isRegularFile(folder.resolveSibling(page + ending)));
    }
}
