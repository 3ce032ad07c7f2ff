package stet.library.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** The words of an article, without endings, and how often each stands in its story. */
final class Terms {
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "s",
            "ly");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST = 40;

    private Terms() {
    }

    /** Counts by term; from the whole article where nothing of it is known to be story. */
    static TermCounts of(Article article) {
        Map<Integer, Integer> counts = new TreeMap<>();
        List<Block> story = article.blocks().stream().filter(Terms::speaks).toList();
        for (Block block : story.isEmpty() ? article.blocks() : story) {
            words(block.text()).forEach(w -> counts.merge(hash(w), 1, Integer::sum));
        }
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] times = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            times[i] = (byte) Math.min(Byte.MAX_VALUE, counts.getOrDefault(terms[i], 1));
        }
        return new TermCounts(terms, times);
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
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || start >= 0 && joins(lower, i);
            if (inside && Character.isIdeographic(c)) {
                words.add(lower.substring(i, Math.min(lower.length(), i + 2)));
                inside = false;
            }
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(stem(lower.substring(start, Math.min(i, start + LONGEST))));
                start = -1;
            }
        }
        return words;
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
