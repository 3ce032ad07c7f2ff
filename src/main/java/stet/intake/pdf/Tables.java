package stet.intake.pdf;

import java.util.BitSet;
import java.util.List;

/** Finds the rows of tables: lines under each other that wide gaps part into short cells. */
final class Tables {
    private static final int CELL = 25;

    private Tables() {
    }

    /** The places of rows among the lines, from 0. */
    static BitSet rows(List<Fragment> lines) {
        BitSet rows = new BitSet();
        for (int i = 1; i < lines.size(); i++) {
            boolean below = lines.get(i).page() == lines.get(i - 1).page()
                    && lines.get(i).baseline() > lines.get(i - 1).baseline();
            boolean alike = lines.get(i).cells().size() == lines.get(i - 1).cells().size();
            if (below && alike && isRow(lines.get(i - 1)) && isRow(lines.get(i))) {
                rows.set(i - 1, i + 1);
            }
        }
        return rows;
    }

    private static boolean isRow(Fragment line) {
        int cells = line.cells().size();
        return cells > 1 && line.text().length() <= CELL * cells;
    }
}
