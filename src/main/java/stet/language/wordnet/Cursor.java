package stet.language.wordnet;

/** Reads one number after the other from packed bytes. For one thread. */
final class Cursor {
    /** In a number of three bytes: none of its row follows. */
    static final int LAST = 1 << 23;

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    static int three(byte[] bytes, int at) {
        return (bytes[at] & 255) << 16 | (bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255;
    }

    int at() {
        return at;
    }

    int one() {
        return bytes[at++] & 255;
    }

    int three() {
        int number = three(bytes, at);
        at += 3;
        return number;
    }

    /** A number of any size: seven bits a byte, the lowest first, each but the last with the highest bit set. */
    long any() {
        long number = 0;
        for (int shift = 0;; shift += 7) {
            int next = one();
            number |= (next & 127L) << shift;
            if (next < 128) {
                return number;
            }
        }
    }
}
