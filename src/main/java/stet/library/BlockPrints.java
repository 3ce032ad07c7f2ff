package stet.library;

import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stet.text.Article;
import stet.text.Block;

/**
 * The blocks of an article that may be furniture of its site, as hashes of 32 bits.
 *
 * @param site      where the article stands
 * @param labels    of those that are no sentences: headings, lists of links, counters
 * @param sentences of those that are
 */
record BlockPrints(String site, int[] labels, int[] sentences) {
    private static final int LONG = 25;

    /** @param name the article's in its folder */
    static BlockPrints of(Article article, String name) {
        String site = SiteFurniture.site(article, name);
        return new BlockPrints(site, prints(article, site, false), prints(article, site, true));
    }

    private static int[] prints(Article article, String site, boolean sentences) {
        return article.blocks().stream().filter(b -> isOpen(b) && isSentence(b.text()) == sentences)
                .mapToInt(b -> print(b, site)).distinct().toArray();
    }

    IntStream all() {
        return IntStream.concat(IntStream.of(labels), IntStream.of(sentences));
    }

    /** Whether the same words elsewhere on the site say anything: a byline or a credit is no furniture for coming again. */
    static boolean isOpen(Block block) {
        return switch (block.role()) {
            case BODY, SUBHEAD, LIST, CAPTION, QUOTE -> true;
            case HEADLINE, BYLINE, DATELINE, CREDIT, FURNITURE -> false;
        };
    }

    /** The block's words on that site, whatever their case. */
    static int print(Block block, String site) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(site + "\n" + block.text().toLowerCase(Locale.ROOT)), 1);
    }

    private static boolean isSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"”’')]».!?…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < text.length() && text.indexOf(' ') > 0 && text.length() >= LONG;
    }
}
