package stet.intake.page;

import org.jsoup.nodes.Element;

/**
 * A block of a page.
 *
 * @param text   its words, white space folded
 * @param box    the innermost block element around it
 * @param linked how many of its characters are links
 */
record HtmlBlock(String text, Element box, int linked) {

    double linkShare() {
        return (double) linked / text.length();
    }
}
