package stet.report.annotation;

import java.util.stream.Collectors;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

/**
 * The text that positions count in: all blocks of an article in reading order, furniture included, with a blank line (two
 * line feeds) between them. Positions count Unicode code points, as the Web Annotation Data Model demands.
 */
public final class PlainText {
    /** How many code points of the text around a fact are quoted. */
    private static final int AROUND = 32;
    private static final String BETWEEN = "\n\n";

    private final Article article;
    private final String text;
    /** Where each block starts: in UTF-16 code units, and in code points. */
    private final int[] units;
    private final int[] points;

    public PlainText(Article article) {
        this.article = article;
        text = article.blocks().stream().map(Block::text).collect(Collectors.joining(BETWEEN));
        units = new int[article.blocks().size() + 1];
        points = new int[units.length];
        for (int i = 1; i < units.length; i++) {
            String block = article.block(i).text();
            units[i] = units[i - 1] + block.length() + BETWEEN.length();
            points[i] = points[i - 1] + block.codePointCount(0, block.length()) + BETWEEN.length();
        }
    }

    @Override
    public String toString() {
        return text;
    }

    /** A place as code points of the whole text. */
    Span position(Place place) {
        return inBlock(place).shift(points[place.block() - 1]);
    }

    /** A place as code points of its block. */
    Span inBlock(Place place) {
        String block = article.block(place.block()).text();
        int start = block.codePointCount(0, place.span().start());
        return new Span(start, start + block.codePointCount(place.span().start(), place.span().end()));
    }

    /** What stands before a place. */
    String prefix(Place place) {
        int start = units[place.block() - 1] + place.span().start();
        int points = Math.min(AROUND, text.codePointCount(Math.max(0, start - 2 * AROUND), start));
        return text.substring(text.offsetByCodePoints(start, -points), start);
    }

    /** What stands after a place. */
    String suffix(Place place) {
        int end = units[place.block() - 1] + place.span().end();
        int points = Math.min(AROUND, text.codePointCount(end, Math.min(text.length(), end + 2 * AROUND)));
        return text.substring(end, text.offsetByCodePoints(end, points));
    }
}
