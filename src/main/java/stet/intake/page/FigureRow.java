package stet.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Knows the rows of tables of figures, which are read cell by cell in one breath, from those that only lay a page out. */
final class FigureRow {
    private static final int CELL = 100;
    private static final String LARGER = "table, ul, ol, dl, h1, h2, h3, h4, h5, h6, form, nav";

    private FigureRow() {
    }

    /** Several short cells, of which one has a figure or is a heading, in their own row or the next, and not mere links. */
    static boolean is(Element row) {
        if (!row.normalName().equals("tr") || row.selectFirst(LARGER) != null) {
            return false;
        }
        List<String> cells = row.children().stream().filter(FigureRow::isCell).map(Element::text)
                .filter(c -> !c.isEmpty())
                .toList();
        boolean told = row.selectFirst("th") != null || hasFigure(row) || hasFigure(row.nextElementSibling())
                || hasFigure(row.previousElementSibling());
        long linked = row.select("a").stream().mapToLong(a -> a.text().length()).sum();
        return cells.size() > 1 && told && cells.stream().allMatch(cell -> cell.length() <= CELL)
                && linked * 2 < row.text().length();
    }

    private static boolean hasFigure(@Nullable Element row) {
        return row != null && row.text().chars().anyMatch(Character::isDigit);
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
