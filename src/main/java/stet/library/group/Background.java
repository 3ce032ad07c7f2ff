package stet.library.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * In what share of news articles a term stands, which no folder can tell by itself: of two articles all shared words are
 * equally common. The share of an English word comes from its rank among all words by Zipf's law; news has some words
 * more often, and function words of other languages are listed. The terms come sorted, as whoever opens two files would
 * wait for it: {@code background.bin} has their number, their hashes, rising, and the rank of each or its share in news.
 */
final class Background {
    /** A word of rank r stands in about this over r of articles of some 300 words. */
    private static final double ZIPF = 7;
    private static final double FIRST_RANKS = 8;
    /** The share of what is in no list: most names, long numbers. */
    private static final double RARE = 0.00007;
    private static final double MOST = 0.3;
    /** What is above is a share in news, in hundredths. */
    static final int NEWS = 0xff00;

    private Background() {
    }

    /** @param term its hash */
    static double share(int term) {
        int place = Packed.place(term);
        return place < 0 ? RARE : shareOf(Packed.RANKS[place]);
    }

    /** Whether it is in a list. Of an English article nine words in ten are, of one in another language four. */
    static boolean knows(int term) {
        return Packed.place(term) >= 0;
    }

    /** @param rank from 1, or from {@link #NEWS} */
    static double shareOf(int rank) {
        return rank > NEWS ? (rank - NEWS) / 100.0 : Math.min(MOST, ZIPF / (rank + FIRST_RANKS));
    }

    /** What the file has. */
    private static final class Packed {
        private static final int[] TERMS;
        private static final char[] RANKS;

        static {
            ByteBuffer packed = read();
            TERMS = new int[packed.getInt()];
            packed.asIntBuffer().get(TERMS);
            RANKS = new char[TERMS.length];
            packed.position(packed.position() + TERMS.length * Integer.BYTES).asCharBuffer().get(RANKS);
        }

        static int place(int term) {
            return Arrays.binarySearch(TERMS, term);
        }

        private static ByteBuffer read() {
            try (InputStream in = Objects.requireNonNull(Background.class.getResourceAsStream("background.bin"))) {
                return ByteBuffer.wrap(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
