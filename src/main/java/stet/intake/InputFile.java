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

/** Opens files, and ordinary ones only. */
final class InputFile {

    private InputFile() {
    }

    /** @throws UnreadableException where there is no ordinary file that may be read */
    static InputStream open(Path path) throws UnreadableException {
        try {
            BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                throw new UnreadableException(Messages.text("intake.folder", path));
            }
            if (!about.isRegularFile()) { // a pipe or a device might never end
                throw new UnreadableException(Messages.text("intake.special", path));
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(
                    Messages.text(Files.isSymbolicLink(path) ? "intake.link" : "intake.missing", path), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Messages.text("intake.denied", path), e);
        } catch (IOException | SecurityException e) {
            boolean ring = Files.isSymbolicLink(path) && !Files.exists(path);
            throw new UnreadableException(Messages.text(ring ? "intake.link" : "intake.failed", path), e);
        }
    }
}
