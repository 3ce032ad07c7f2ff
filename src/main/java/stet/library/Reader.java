package stet.library;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Takes values out of bytes, in the order in which {@link Writer} put them in. */
final class Reader {
    private final DataInputStream in;

    Reader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws UncheckedIOException where the bytes end too soon */
    private static <T> T read(Callable<T> step) {
        try {
            return step.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    boolean flag() {
        return read(in::readBoolean);
    }

    long longNumber() {
        return read(in::readLong);
    }

    int number() {
        return read(in::readInt);
    }

    double fraction() {
        // to the digits that were meant
        return Math.round(1e4 * read(in::readFloat)) / 1e4;
    }

    int[] numbers() {
        return read(() -> {
            int[] values = new int[in.readInt()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readInt();
            }
            return values;
        });
    }

    byte[] raw() {
        return read(() -> in.readNBytes(in.readInt()));
    }

    /** A text that is never null. */
    String text() {
        return Objects.requireNonNull(textOrNull());
    }

    @Nullable
    String textOrNull() {
        int parts = read(in::readShort);
        if (parts < 0) {
            return null;
        }
        if (parts == 1) {
            return read(in::readUTF);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            String part = read(in::readUTF);
            text.append(part);
        }
        return text.toString();
    }

    @Nullable
    LocalDate day() {
        long day = longNumber();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
