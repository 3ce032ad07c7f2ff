package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** Pasted and dragged texts as files of a folder of their own, so that they open like any file; gone on closing. */
final class Clippings implements AutoCloseable {
    private @Nullable Path folder;
    private int number;

    /** A new file with that writing. Blocking. */
    synchronized Path keep(Clip.Content.Writing writing) throws IOException {
        number++;
        Path file = folder().resolve(Messages.text("open.pasted", number) + "." + writing.extension());
        return Files.writeString(file, writing.text());
    }

    /** The sample stories as files. Blocking. */
    synchronized Path samples() throws IOException {
        Path samples = folder().resolve(Messages.text("open.samples"));
        if (!Files.exists(samples)) {
            Samples.copy(samples);
        }
        return samples;
    }

    private Path folder() throws IOException {
        Path known = folder == null ? Files.createTempDirectory("stet-") : folder;
        folder = known;
        return known;
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // the system clears its temporary folder
        }
        folder = null;
    }
}
