package stet.report;

/** How words are set off on a terminal. */
enum Paint {
    NONE, ANSI;

    /** What is set off. */
    enum Ink {
        HEADING("1"), QUIET("2"), ALTERED("33"), DROPPED("31"), ADDED("32");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /** The words in that ink (ECMA-48, select graphic rendition). */
    String in(Ink ink, String words) {
        return switch (this) {
            case NONE -> words;
            case ANSI -> "\u001b[" + ink.code + "m" + words + "\u001b[0m";
        };
    }
}
