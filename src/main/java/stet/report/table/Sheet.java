package stet.report.table;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, filled row by row. Every cell has a type, so that words are never taken for a formula or a
 * number; words beyond what a cell holds are cut.
 */
final class Sheet {
    /** The most UTF-16 code units that a cell of a workbook holds. */
    static final int LONGEST = 32_767;

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Adds a row. */
    void add(Iterable<? extends @Nullable Object> cells) {
        int column = 0;
        for (Object cell : cells) {
            put(column++, cell);
        }
        row++;
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return;
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, fitting(value.toString()));
        }
        sheet.style(row, column).verticalAlignment("top").wrapText(value instanceof String).set();
    }

    /** Sets what was added last as the head, which stays in sight. */
    void head(int columns) {
        sheet.range(row - 1, 0, row - 1, columns - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, row);
    }

    /** Lets a person filter by the columns under the head, which is the first row. */
    void filter(int columns) {
        sheet.setAutoFilter(0, 0, Math.max(0, row - 1), columns - 1);
    }

    /**
     * Sets how wide a column is and that its words go on in the next line.
     *
     * @param characters about how many fit beside each other
     */
    void width(int column, double characters) {
        sheet.width(column, characters);
    }

    private static String fitting(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return words.substring(0, end) + "…";
    }
}
