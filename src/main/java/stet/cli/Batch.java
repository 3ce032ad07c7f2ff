package stet.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import stet.message.Progress;

/** Answers JSONL line by line in input order, a few lines at a time, in memory that does not grow with the input. */
final class Batch {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * THREADS;

    /** Answers the line of that number, from 1. */
    interface Work {
        Answer answer(byte[] line, int number);
    }

    /**
     * A line of output.
     *
     * @param error what failed, for a person; null where nothing did
     */
    record Answer(String json, @Nullable String error) {
    }

    private final Work work;
    private final Console console;
    private final Progress progress;
    private int done;
    private int failed;

    Batch(Work work, Console console, Progress progress) {
        this.work = work;
        this.console = console;
        this.progress = progress;
    }

    /** Answers every line that is not blank. Returns whether all could be read. */
    boolean run(InputStream lines, Writer out) throws IOException {
        BufferedInputStream in = new BufferedInputStream(lines, 1 << 16);
        Queue<Future<Answer>> pending = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            int number = 0;
            for (byte[] line = next(in); line != null; line = next(in)) {
                byte[] text = line;
                int at = ++number;
                if (!new String(text, StandardCharsets.ISO_8859_1).isBlank()) {
                    pending.add(workers.submit(() -> work.answer(text, at)));
                }
                if (pending.size() >= AHEAD) {
                    write(pending.remove(), out);
                }
            }
            while (!pending.isEmpty()) {
                write(pending.remove(), out);
            }
        } finally {
            workers.shutdownNow();
        }
        return failed == 0;
    }

    private void write(Future<Answer> future, Writer out) throws IOException {
        Answer answer = finished(future);
        if (answer.error() != null) {
            failed++;
            console.warn(answer.error());
        }
        out.write(answer.json());
        out.write('\n');
        // whoever reads along gets each answer as it is ready, and a reader that is gone is noticed
        out.flush();
        progress.at(++done, 0);
    }

    private static Answer finished(Future<Answer> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The bytes up to the next line feed; null at the end. */
    private static byte @Nullable [] next(BufferedInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toByteArray();
    }
}
