package stet.intake.writing;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads line by line, and of a line no more than a given length. */
public final class LineReader {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private boolean cut;

    public LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed; null at the end. */
    public @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int length = Math.min(at - from, longest - line.length());
            line.append(buffer, from, length);
            cut |= length < at - from;
            if (at < end) {
                at++;
                return line.toString();
            }
        }
        return any ? line.toString() : null;
    }

    /** Whether the last line was longer than it came. */
    public boolean isCut() {
        return cut;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < end;
    }
}
