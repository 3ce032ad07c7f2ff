package stet.intake.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds a page's headline among its blocks: the heading that says what the page's own description says. */
final class Headlines {

    private Headlines() {
    }

    /** Its place, from 0; -1 where the page shows none. */
    static int find(List<HtmlBlock> blocks, @Nullable String stated) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            double score = score(blocks.get(i), stated);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private static double score(HtmlBlock block, @Nullable String stated) {
        String tag = block.box().closest("h1") != null ? "h1" : block.box().closest("h2") != null ? "h2" : "";
        double heading = tag.equals("h1") ? 1 : tag.equals("h2") ? 0 : -0.5;
        return heading + (stated == null || block.text().length() > 400 ? 0 : 2 * likeness(block.text(), stated) - 1);
    }

    /** Shared words over all words of both. */
    private static double likeness(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        long shared = a.stream().filter(b::contains).count();
        return 2.0 * shared / Math.max(1, a.size() + b.size());
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
