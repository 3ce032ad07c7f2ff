package stet.intake.scraped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import stet.intake.draft.Days;

/**
 * What the columns of a table are. Where no name tells which one holds the text, the rows do: it is the longest.
 *
 * @param names {@linkplain Field#plain plain}; empty where nothing tells
 * @param isRow whether the first row is an article itself, as nobody named the columns
 */
record CsvHead(List<String> names, boolean isRow) {
    private static final int LEAST_TEXT = 40;
    private static final int LEAST_TITLE = 8;
    private static final int MOST_TITLE = 200;

    CsvHead {
        names = List.copyOf(names);
    }

    /** @param rows the first ones of the table */
    static CsvHead of(List<List<String>> rows) {
        List<String> names = new ArrayList<>(rows.getFirst().stream().map(Field::plain).toList());
        if (names.stream().anyMatch(n -> Field.TEXT.isCalled(n) || Field.PAGE.isCalled(n))) {
            return new CsvHead(names, false);
        }
        boolean headless = rows.getFirst().stream().anyMatch(CsvHead::isProse);
        List<List<String>> told = headless ? rows : rows.subList(1, rows.size());
        if (headless) {
            Collections.fill(names, "");
        }
        guess(names, told, headless);
        return new CsvHead(names, headless);
    }

    private static void guess(List<String> names, List<List<String>> rows, boolean headless) {
        OptionalInt text = IntStream.range(0, names.size())
                .filter(i -> rows.stream().anyMatch(r -> isProse(cell(r, i))))
                .reduce((a, b) -> length(rows, b) > length(rows, a) ? b : a);
        if (text.isEmpty()) {
            return;
        }
        names.set(text.getAsInt(), "text");
        for (int i = 0; i < names.size() && headless; i++) {
            double length = length(rows, i);
            String first = cell(rows.getFirst(), i);
            if (i != text.getAsInt() && Days.find(first) != null && first.length() < LEAST_TEXT) {
                names.set(i, "date");
            } else if (i != text.getAsInt() && first.strip().indexOf(' ') > 0 && length >= LEAST_TITLE
                    && length <= MOST_TITLE && !names.contains("title")) {
                names.set(i, "title");
            }
        }
    }

    private static boolean isProse(String cell) {
        String words = cell.strip();
        return words.length() >= LEAST_TEXT && words.split("\\s", 8).length > 5
                && !words.toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static double length(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> cell(row, column).length()).average().orElse(0);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
