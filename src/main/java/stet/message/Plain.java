package stet.message;

import org.jspecify.annotations.Nullable;

/**
 * Fills in a message of the plain kind, as nearly all are: words and small whole numbers, and plurals of these as the
 * languages of Stet have them. What ICU loads to fill in its first plural takes a start a tenth of a second.
 */
final class Plain {
    /** Longer numbers have separators. */
    private static final long LARGEST = 999;

    private final String pattern;
    private final Object[] values;
    private int at;

    private Plain(String pattern, Object... values) {
        this.pattern = pattern;
        this.values = values;
    }

    /** The message is beyond this reader. */
    private static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1;

        Beyond() {
            super(null, null, false, false);
        }
    }

    /** The message as ICU would fill it in; null where only ICU can. */
    static @Nullable String text(String pattern, Object... values) {
        Plain reader = new Plain(pattern, values);
        try {
            String text = reader.phrase("");
            return reader.at == pattern.length() ? text : null;
        } catch (Beyond _) {
            return null;
        }
    }

    /**
     * Up to a closing brace or the end.
     *
     * @param number what {@code #} stands for; empty where it stands for itself
     */
    private String phrase(String number) {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '}') {
            char c = pattern.charAt(at++);
            switch (c) {
                case '{' -> text.append(place());
                case '\'' -> text.append(apostrophe());
                case '#' -> text.append(number.isEmpty() ? "#" : number);
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    /** Two are one; one before a sign of the format begins what is quoted. */
    private char apostrophe() {
        char next = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (next == '\'') {
            at++;
        } else if ("{}#|".indexOf(next) >= 0) {
            throw new Beyond();
        }
        return '\'';
    }

    private String place() {
        Object value = value(word());
        if (take('}')) {
            return value instanceof String text ? text : number(value);
        }
        expect(',');
        if (!word().equals("plural")) {
            throw new Beyond();
        }
        expect(',');
        return plural(number(value));
    }

    private Object value(String index) {
        int place = index.length() == 1 ? Character.digit(index.charAt(0), 10) : -1;
        if (place < 0 || place >= values.length || values[place] == null) {
            throw new Beyond();
        }
        return values[place];
    }

    private static String number(Object value) {
        if (!(value instanceof Integer || value instanceof Long)) {
            throw new Beyond();
        }
        long number = ((Number) value).longValue();
        if (number < 0 || number > LARGEST) {
            throw new Beyond();
        }
        return Long.toString(number);
    }

    /** Of each number its own phrase; else there is one for 1, and one for all others. */
    private String plural(String number) {
        String own = null;
        String one = null;
        String other = null;
        while (!take('}')) {
            boolean exact = take('=');
            String selector = word();
            expect('{');
            String phrase = phrase(number);
            expect('}');
            own = exact && selector.equals(number) ? phrase : own;
            one = !exact && selector.equals("one") ? phrase : one;
            other = !exact && selector.equals("other") ? phrase : other;
        }
        if (other == null) {
            throw new Beyond();
        }
        String ruled = number.equals("1") && one != null ? one : other;
        return own != null ? own : ruled;
    }

    /** Letters and digits; what is none of these is beyond. */
    private String word() {
        space();
        int start = at;
        while (at < pattern.length() && Character.isLetterOrDigit(pattern.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new Beyond();
        }
        return pattern.substring(start, at);
    }

    private boolean take(char sign) {
        space();
        boolean here = at < pattern.length() && pattern.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw new Beyond();
        }
    }

    private void space() {
        while (at < pattern.length() && pattern.charAt(at) == ' ') {
            at++;
        }
    }
}
