package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stet.library.TemporaryFolder;
import stet.message.Messages;

/** Pasted and dragged texts as files of a folder of their own, so that they open like any file; gone on closing. */
final class Clippings implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private int number;

    /** A new file with that writing. Blocking. */
    synchronized Path keep(Clip.Content.Writing writing) throws IOException {
        number++;
        Path file = folder.path().resolve(Messages.text("open.pasted", number) + "." + writing.extension());
        return Files.writeString(file, writing.text());
    }

    /** The sample stories as files. Blocking. */
    synchronized Path samples() throws IOException {
        Path samples = folder.path().resolve(Messages.text("open.samples"));
        if (!Files.exists(samples)) {
            Samples.copy(samples);
        }
        return samples;
    }

    /** Where an index of clippings lies, to be gone with them. */
    Path index() throws IOException {
        return folder.path().resolve(".index");
    }

    @Override
    public void close() {
        folder.close();
    }
}
