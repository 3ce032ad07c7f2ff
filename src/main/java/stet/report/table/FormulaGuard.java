package stet.report.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell of a CSV file for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection): an apostrophe goes in front. Where apostrophes stand before
 * such a start already, one more goes in front, so that taking one away always gives the words back.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** The words as a cell may hold them. */
    public static String guarded(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    /** The words of a cell that was guarded. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
