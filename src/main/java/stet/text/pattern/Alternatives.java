package stet.text.pattern;

import java.util.ArrayList;
import java.util.List;

/** Parts an expression into the alternatives that are bound to the start of the text and those that are not. */
final class Alternatives {
    private static final String NO_CASE = "(?i)";

    private Alternatives() {
    }

    /** One or two expressions of which one is found wherever this one is; itself where it is bound all over or nowhere. */
    static List<String> of(String regex) {
        String flags = regex.startsWith(NO_CASE) ? NO_CASE : "";
        if (regex.indexOf("(?i)", flags.length()) >= 0) {
            return List.of(regex); // what follows hangs on what goes before
        }
        List<String> bound = new ArrayList<>();
        List<String> free = new ArrayList<>();
        for (String one : parted(regex.substring(flags.length()))) {
            (one.startsWith("^") ? bound : free).add(one);
        }
        return bound.isEmpty() || free.isEmpty()
                ? List.of(regex)
                : List.of(flags + String.join("|", bound), flags + String.join("|", free));
    }

    /** Cut at the bars that are in no group and no class. */
    private static List<String> parted(String regex) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int groups = 0;
        int classes = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> classes++;
                case ']' -> classes = Math.max(0, classes - 1);
                case '(' -> groups += classes == 0 ? 1 : 0;
                case ')' -> groups -= classes == 0 ? 1 : 0;
                case '|' -> {
                    if (groups == 0 && classes == 0) {
                        parts.add(regex.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> {
                }
            }
        }
        parts.add(regex.substring(from));
        return parts;
    }
}
