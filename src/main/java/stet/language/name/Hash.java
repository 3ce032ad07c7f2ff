package stet.language.name;

/** The hashes by which words, phrases and features are known; the same on every machine and forever. */
final class Hash {
    private Hash() {
    }

    /** Mixes a value into a hash. */
    static int mix(int hash, int value) {
        int h = hash * 0x9E3779B1 + value;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }

    static int mix(int hash, int a, int b) {
        return mix(mix(hash, a), b);
    }

    /** Mixes a value into a long hash. */
    static long mix(long hash, long value) {
        long h = hash * 0x9E3779B97F4A7C15L + value;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return h ^ h >>> 29;
    }

    /** Of a range of a text. */
    static int of(CharSequence text, int start, int end) {
        int h = end - start;
        for (int i = start; i < end; i++) {
            h = mix(h, text.charAt(i));
        }
        return h;
    }

    /** Of a whole text, 64 bits wide. */
    static long wide(CharSequence text) {
        long h = text.length();
        for (int i = 0; i < text.length(); i++) {
            h = mix(h, text.charAt(i));
        }
        return h;
    }
}
