package stet.language.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads numbers in bulk: a model has millions, and one at a time they take longer than to unpack. */
final class Packed {
    private Packed() {
    }

    /** The next bytes, numbers of which have the high byte first. */
    static ByteBuffer of(DataInputStream in, int bytes) throws IOException {
        byte[] read = new byte[bytes];
        in.readFully(read);
        return ByteBuffer.wrap(read);
    }
}
