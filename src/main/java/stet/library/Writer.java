package stet.library;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts values into bytes, every text exactly as it is, lone surrogates included. */
final class Writer {
    /** Of each, three bytes at most: no part is longer than {@link DataOutputStream#writeUTF} takes. */
    static final int PART = 21_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** One write. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private Writer write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no such errors
        }
    }

    Writer flag(boolean value) {
        return write(() -> out.writeBoolean(value));
    }

    Writer number(long value) {
        return write(() -> out.writeLong(value));
    }

    Writer number(int value) {
        return write(() -> out.writeInt(value));
    }

    Writer fraction(double value) {
        return write(() -> out.writeFloat((float) value));
    }

    Writer numbers(int[] values) {
        return write(() -> {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    Writer raw(byte[] values) {
        return write(() -> {
            out.writeInt(values.length);
            out.write(values);
        });
    }

    /** A text; null is kept as such. */
    Writer text(@Nullable String text) {
        return write(() -> {
            if (text == null) {
                out.writeShort(-1);
                return;
            }
            out.writeShort((text.length() + PART - 1) / PART);
            for (int from = 0; from < text.length(); from += PART) {
                out.writeUTF(text.substring(from, Math.min(text.length(), from + PART)));
            }
        });
    }

    Writer day(@Nullable LocalDate day) {
        return number(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
