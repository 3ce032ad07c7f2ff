package stet.library.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** The words of an article, without endings, and how often each stands in its story. */
final class Terms {
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "s",
            "ly");
    /** After these a capital says nothing. */
    private static final String OPENING = ".!?:\"“”„«'’‘`-–—…";
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST = 40;

    private Terms() {
    }

    /** Counts by term; from the whole article where nothing of it is known to be story. */
    static TermCounts of(Article article) {
        List<Block> story = article.blocks().stream().filter(Terms::speaks).toList();
        int[] words = (story.isEmpty() ? article.blocks() : story).stream()
                .flatMapToInt(Terms::hashes).sorted().toArray();
        int[] terms = new int[words.length];
        byte[] counts = new byte[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            size += i == 0 || words[i] != words[i - 1] ? 1 : 0;
            terms[size - 1] = words[i];
            counts[size - 1] += (byte) (counts[size - 1] < Byte.MAX_VALUE ? 1 : 0);
        }
        return new TermCounts(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
    }

    /** A name tells more of a story than another word, and counts twice. */
    private static IntStream hashes(Block block) {
        IntStream.Builder hashes = IntStream.builder();
        boolean title = block.role() == Role.HEADLINE || block.role() == Role.SUBHEAD;
        cut(block.text(), (term, start) -> {
            int hash = hash(term);
            hashes.add(hash);
            if (!title && isName(block.text(), start)) {
                hashes.add(hash);
            }
        });
        return hashes.build();
    }

    /** Whether a word stands with a capital where none need be. */
    private static boolean isName(String text, int start) {
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && OPENING.indexOf(text.charAt(before)) < 0;
    }

    /** MurmurHash3 of a term, the same on every machine. */
    static int hash(String term) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(term), 0);
    }

    private static boolean speaks(Block block) {
        return block.isStory() && block.role() != Role.BYLINE && block.role() != Role.CREDIT;
    }

    /** The terms of a text in order. Scripts without spaces give pairs of characters. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        cut(text, (term, _) -> words.add(term));
        return words;
    }

    private static void cut(String text, ObjIntConsumer<String> sink) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || start >= 0 && joins(lower, i);
            if (inside && Character.isIdeographic(c)) {
                sink.accept(lower.substring(i, Math.min(lower.length(), i + 2)), i);
                inside = false;
            }
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                sink.accept(stem(lower.substring(start, Math.min(i, start + LONGEST))), start);
                start = -1;
            }
        }
    }

    /** A point or a comma within a number. */
    private static boolean joins(String text, int i) {
        return i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',')
                && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private static String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
