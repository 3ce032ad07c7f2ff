package stet.report.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import stet.message.Messages;

/**
 * A file that is there in whole or not at all: it is written beside its place and then moved there. Whatever fails in
 * between, a cancel included, leaves an older file as it was.
 */
public final class WholeFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes the file, following a link to its end.
     *
     * @throws NotWrittenException where the folder or the disk does not take it
     * @throws IOException         where the content fails
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(".stet-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.to(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw explained(file, part, e);
        } finally {
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(part);
            }
        }
    }

    /**
     * What a failed writing means, as a sentence; the problem itself where it is another's.
     *
     * @param file that a person asked for
     * @param part that was written in its stead
     */
    public static IOException explained(Path file, Path part, IOException problem) {
        if (isFull(problem)) {
            return new NotWrittenException(Messages.text("report.file.full", file), problem);
        }
        if (!(problem instanceof FileSystemException e) || !part.toString().equals(e.getFile())) {
            return problem;
        }
        return switch (e) {
            case NoSuchFileException _ -> new NotWrittenException(Messages.text("report.file.folder", file), e);
            case AccessDeniedException _ -> new NotWrittenException(Messages.text("report.file.denied", file), e);
            default -> new NotWrittenException(
                    Messages.text("report.file.failed", file, String.valueOf(e.getReason())), e);
        };
    }

    /** Java has no exception of its own for it: the words of Linux and macOS, of quotas, of Windows. */
    private static boolean isFull(IOException problem) {
        String said = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("quota exceeded")
                || said.contains("not enough space on the disk");
    }
}
