package stet.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of an input, one at a time; blank ones are counted and passed over. */
final class Lines implements Closeable {
    private final BufferedInputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** How many lines a file has that are not blank; 0 where that would take it away from who reads it. */
    static int count(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (Lines lines = new Lines(Files.newInputStream(file))) {
            int count = 0;
            while (lines.next() != null) {
                count++;
            }
            return count;
        }
    }

    /** The next line that is not blank, without its line feed; null at the end. */
    byte @Nullable [] next() throws IOException {
        byte @Nullable [] line = any();
        while (line != null && new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
            line = any();
        }
        return line;
    }

    /** The number of the line that was given last, from 1. */
    int number() {
        return number;
    }

    private byte @Nullable [] any() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
