package stet.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stet.report.file.WholeFile;

/**
 * Where a result goes: standard output, or a file that is there in whole or not at all.
 *
 * @param file null for standard output
 */
record Destination(@Nullable Path file, OutputStream standard) {

    /** Writes a result. */
    interface Work<O> {
        void to(O out) throws IOException;
    }

    /** Whether the result is a file that is there in whole or not at all: no stream, no device. */
    boolean isWhole() {
        return file != null && (!Files.exists(file) || Files.isRegularFile(file));
    }

    /** @throws NullPointerException where there is none */
    Path fileOrThrow() {
        return Objects.requireNonNull(file);
    }

    /** Writes a result that is text. */
    void write(Work<Writer> work) throws IOException {
        writeBytes(out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            work.to(text);
            text.flush();
        });
    }

    void writeBytes(Work<OutputStream> work) throws IOException {
        if (file == null) {
            work.to(standard);
            standard.flush();
        } else if (!isWhole()) {
            // a device or a named pipe can only be written in place
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                work.to(out);
            }
        } else {
            WholeFile.write(file, work::to);
        }
    }
}
