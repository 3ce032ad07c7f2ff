package stet.cli.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;
import stet.report.file.NotWrittenException;
import stet.report.file.WholeFile;

/**
 * Answers on their way to a file, kept so that a later run of the same questions goes on where this one was killed. The
 * answers stand in {@code FILE.part}, and in {@code FILE.journal} a line for each: the question's key, the answer's length
 * in bytes, its CRC-32C, the {@link Outcome}. An answer is written before its line, so a line vouches for it. At the
 * end the part becomes the file in one step and the journal goes.
 */
public final class Journal implements Answers, Closeable {
    private final Path file;
    private final Path part;
    private final Path journal;
    private final FileChannel answers;
    private final FileChannel lines;
    private final InputStream oldAnswers;
    private final InputStream oldLines;
    private long answersEnd;
    private long linesEnd;
    private boolean ended;

    private Journal(Path file, Path journal, FileChannel lines) throws IOException {
        this.file = file;
        this.journal = journal;
        this.lines = lines;
        part = sibling(file, ".part");
        answers = open(file, part);
        oldAnswers = new BufferedInputStream(Channels.newInputStream(answers), 1 << 16);
        oldLines = new BufferedInputStream(Channels.newInputStream(lines));
    }

    /**
     * Goes on with the file where a run was killed, else begins it.
     *
     * @throws NotWrittenException where the folder does not take it, or another run is at it
     */
    public static Journal of(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path journal = sibling(target, ".journal");
        FileChannel lines = open(target, journal);
        try {
            if (!isMine(lines)) {
                throw new NotWrittenException(Messages.text("cli.batch.busy", file));
            }
            return new Journal(target, journal, lines);
        } catch (IOException e) {
            lines.close();
            throw e;
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static FileChannel open(Path file, Path beside) throws IOException {
        try {
            return FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WholeFile.explained(file, beside, e);
        }
    }

    /** The lock goes with the channel, or with the program however it ends. */
    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            @Nullable
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public Optional<Outcome> kept(String key) throws IOException {
        String line = line(oldLines);
        Optional<Outcome> outcome = vouched(line, key);
        if (outcome.isPresent()) {
            linesEnd += line.length() + 1;
        } else {
            cut();
        }
        return outcome;
    }

    /** The outcome in a line that is whole, of that key, and whose answer is there as it was written. */
    private Optional<Outcome> vouched(String line, String key) throws IOException {
        String[] words = line.split(" ", 4);
        if (words.length < 4 || !words[0].equals(key)) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = Outcome.parse(words[3]);
        try {
            int length = Integer.parseInt(words[1]);
            byte[] answer = oldAnswers.readNBytes(length);
            if (answer.length < length || !words[2].equals(checksum(answer))) {
                return Optional.empty();
            }
            answersEnd += outcome.isPresent() ? length : 0;
            return outcome;
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands after the last good answer is no good. */
    private void cut() throws IOException {
        if (!ended) {
            ended = true;
            answers.truncate(answersEnd).position(answersEnd);
            lines.truncate(linesEnd).position(linesEnd);
        }
    }

    @Override
    public void add(String key, Answer answer) throws IOException {
        byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
        String line = String.join(" ", key, String.valueOf(text.length), checksum(text), answer.outcome().line());
        write(answers, part, text);
        write(lines, journal, (line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void write(FileChannel channel, Path at, byte[] bytes) throws IOException {
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        } catch (IOException e) {
            throw WholeFile.explained(file, at, e);
        }
    }

    /** All is answered: the file is there. */
    public void finish() throws IOException {
        cut();
        answers.force(true);
        answers.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines.close();
        Files.delete(journal);
    }

    @Override
    public void close() throws IOException {
        answers.close();
        lines.close();
    }

    private static String checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    /** The next line without its end; empty where there is no whole one. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toString();
            }
            line.append((char) b);
        }
        return "";
    }
}
