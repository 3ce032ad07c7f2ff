package stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import stet.message.Messages;
import stet.message.UnreadableException;

/** Takes the bytes out of a file, and no more of them than Stet can hold. */
final class InputFile {
    static final int MOST_MEGABYTES = 64;
    private static final int MOST = MOST_MEGABYTES << 20;

    private InputFile() {
    }

    /** @throws UnreadableException where there is no file of a bearable size with something in it */
    static byte[] bytes(Path path) throws UnreadableException {
        try {
            return read(path);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Messages.text("intake.missing", path), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Messages.text("intake.denied", path), e);
        } catch (IOException | SecurityException e) {
            throw new UnreadableException(Messages.text("intake.failed", path), e);
        }
    }

    private static byte[] read(Path path) throws IOException, UnreadableException {
        BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
        if (about.isDirectory()) {
            throw new UnreadableException(Messages.text("intake.folder", path));
        }
        if (!about.isRegularFile()) { // a pipe or a device might never end
            throw new UnreadableException(Messages.text("intake.special", path));
        }
        byte[] bytes = about.size() > MOST ? new byte[0] : head(path);
        if (about.size() > MOST || bytes.length > MOST) {
            throw new UnreadableException(Messages.text("intake.large", path, MOST_MEGABYTES));
        }
        return bytes;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST + 1); // the file may grow while it is read
        }
    }
}
