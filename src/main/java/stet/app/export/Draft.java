package stet.app.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** A file before it is one: all that will be in it, and what is said of it. */
final class Draft {
    private static final int KILO = 1024;
    private static final int PIECE = 64 * KILO;
    private static final int LINES = 40;
    private static final int LINE = 2000;
    /** No more of the file is looked at for its first lines. */
    private static final int GLANCE = 32 * KILO;

    private final byte[] content;
    private final String holds;
    private final @Nullable Page page;

    /** @param holds what is in it, in words */
    Draft(byte[] content, String holds) {
        this(content, holds, null);
    }

    /** @param page how it begins, where it has pages */
    Draft(byte[] content, String holds, @Nullable Page page) {
        this.content = content;
        this.holds = holds;
        this.page = page;
    }

    /** How it begins; empty where it has no pages. */
    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    /** "17 changes, 3 decided · 5 pages · 48 KB". */
    String holds() {
        return Messages.text("export.holds", holds, Math.ceilDiv(content.length, KILO));
    }

    /** Its first lines; for a kind that has lines. */
    String opening() {
        String start = new String(content, 0, Math.min(GLANCE, content.length), StandardCharsets.UTF_8);
        return start.lines().limit(LINES).map(l -> l.length() <= LINE ? l : l.substring(0, LINE) + "…")
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes it, piece by piece.
     *
     * @throws InterruptedIOException when the thread is interrupted, with part of it written
     */
    void to(OutputStream out) throws IOException {
        for (int at = 0; at < content.length; at += PIECE) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            out.write(content, at, Math.min(PIECE, content.length - at));
        }
    }
}
