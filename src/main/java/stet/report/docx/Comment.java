package stet.report.docx;

import java.util.List;

/**
 * A comment in the margin.
 *
 * @param heading its first line, set off
 * @param lines   a paragraph each
 */
public record Comment(String heading, List<String> lines) {
    public Comment {
        lines = List.copyOf(lines);
    }
}
