package stet.report.pdf;

import java.util.List;

/**
 * A line of the outline that a reader of a PDF has beside the pages.
 *
 * @param anchor the id of the element that it leads to
 */
public record Bookmark(String name, String anchor, List<Bookmark> below) {
    public Bookmark {
        below = List.copyOf(below);
    }
}
