package stet.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a page's headline among its blocks: the heading that says what the page's own description says. */
final class Headlines {

    private static final int LONGEST = 400;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headlines() {
    }

    /** Its place, from 0; -1 where the page shows none. */
    static int find(List<HtmlBlock> blocks, @Nullable String stated) {
        List<String> wanted = stated == null ? List.of() : words(stated);
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            double score = score(blocks.get(i), stated == null ? null : wanted);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private static double score(HtmlBlock block, @Nullable List<String> stated) {
        double heading = heading(block);
        return heading
                + (stated == null || block.text().length() > LONGEST ? 0 : 2 * likeness(block.text(), stated) - 1);
    }

    /** What the nearest heading around it is worth: one of the first rank goes before any of the second. */
    private static double heading(HtmlBlock block) {
        boolean second = false;
        for (Element at = block.box(); at != null; at = at.parent()) {
            if (at.normalName().equals("h1")) {
                return 1;
            }
            second |= at.normalName().equals("h2");
        }
        return second ? 0 : -0.5;
    }

    /** Shared words over all words of both. */
    private static double likeness(String one, List<String> stated) {
        List<String> words = words(one);
        long shared = words.stream().filter(stated::contains).count();
        return 2.0 * shared / Math.max(1, words.size() + stated.size());
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)));
    }
}
