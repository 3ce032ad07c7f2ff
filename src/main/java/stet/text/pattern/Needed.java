package stet.text.pattern;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a regular expression for literals of which every match holds at least one. Knows the common part of the syntax
 * of {@link java.util.regex.Pattern}; of what it does not know it says nothing.
 */
final class Needed {
    private static final int MOST = 400;
    private static final int MOST_OF_A_CLASS = 10;
    /** A part of an expression that says nothing. */
    private static final Part OPEN = new Part(Set.of(), Set.of());
    /** What takes no room. */
    private static final Part NOTHING = new Part(Set.of(""), Set.of());

    private final String regex;
    private int at;
    private int depth;
    private boolean anchored = true;

    /**
     * What is known of a part.
     *
     * @param exact  all that it can match, in lower case; empty where that is too much
     * @param needed literals of which each of its matches holds one; empty where none are known
     */
    private record Part(Set<String> exact, Set<String> needed) {

        Set<String> best() {
            return better(exact, needed);
        }
    }

    /** The syntax is beyond this reader. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private Needed(String regex) {
        this.regex = regex;
    }

    /**
     * What a search for an expression can spare.
     *
     * @param literals as {@link Literals} takes them; empty where nothing is known
     * @param start    whether it matches at the start of a text only
     */
    record Known(Set<String> literals, boolean start) {
    }

    static Known by(String regex) {
        try {
            Needed reader = new Needed(regex);
            Set<String> found = new TreeSet<>();
            reader.choice().best().forEach(literal -> found.add(edged(literal)));
            return reader.at < regex.length() ? new Known(Set.of(), false) : new Known(found, reader.anchored);
        } catch (Unknown _) {
            return new Known(Set.of(), false);
        }
    }

    /** With an edge wherever a word begins or ends inside. */
    private static String edged(String literal) {
        StringBuilder edged = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean end = i == 0 || i == literal.length() - 1;
            char before = edged.isEmpty() ? Literals.EDGE : edged.charAt(edged.length() - 1);
            if (before != Literals.EDGE && c != Literals.EDGE && Literals.isWord(before) != Literals.isWord(c)) {
                edged.append(Literals.EDGE);
            }
            if (c != Literals.EDGE || end) {
                edged.append(c);
            } else if (Literals.isWord(literal.charAt(i - 1)) != Literals.isWord(literal.charAt(i + 1))) {
                edged.append(c);
            }
        }
        return edged.toString();
    }

    private boolean more() {
        return at < regex.length();
    }

    private boolean take(String text) {
        boolean here = regex.startsWith(text, at);
        at += here ? text.length() : 0;
        return here;
    }

    private Part choice() {
        Set<String> exact = new HashSet<>();
        Set<String> needed = new HashSet<>();
        boolean allExact = true;
        boolean allNeeded = true;
        do {
            anchored &= depth > 0 || regex.startsWith("^", at) || regex.startsWith("(?i)^", at);
            Part one = sequence();
            exact.addAll(one.exact);
            needed.addAll(one.best());
            allExact &= !one.exact.isEmpty();
            allNeeded &= !one.best().isEmpty();
        } while (take("|"));
        return new Part(allExact && exact.size() <= MOST ? exact : Set.of(), allNeeded ? needed : Set.of());
    }

    private Part sequence() {
        Set<String> run = Set.of("");
        Set<String> best = Set.of();
        boolean whole = true;
        while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = repeated(atom());
            if (!part.exact.isEmpty() && run.size() * part.exact.size() <= MOST) {
                run = joined(run, part.exact);
            } else {
                best = better(better(best, run), part.best());
                run = part.exact.isEmpty() ? Set.of("") : part.exact;
                whole = false;
            }
        }
        return new Part(whole ? run : Set.of(), better(best, run));
    }

    private static Set<String> joined(Set<String> starts, Set<String> ends) {
        Set<String> all = new HashSet<>();
        starts.forEach(s -> ends.forEach(e -> all.add(s + e)));
        return all;
    }

    /** The one whose shortest literal is longer; an empty literal says nothing. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        int first = shortest(one);
        int second = shortest(other);
        return first == 0 && second == 0 ? Set.of() : first >= second ? one : other;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream().mapToInt(s -> s.replace(String.valueOf(Literals.EDGE), "").length()).min().orElse(0);
    }

    private Part repeated(Part part) {
        int least = 1;
        int most = 1;
        if (take("?")) {
            least = 0;
        } else if (take("*")) {
            least = 0;
            most = 2;
        } else if (take("+")) {
            most = 2;
        } else if (take("{")) {
            String[] bounds = regex.substring(at, regex.indexOf('}', at)).split(",", -1);
            at = regex.indexOf('}', at) + 1;
            least = Integer.parseInt(bounds[0]);
            most = bounds.length > 1 && bounds[1].isEmpty() ? 2 : Integer.parseInt(bounds[bounds.length - 1]);
        } else {
            return part;
        }
        if (!take("?")) {
            take("+"); // lazy or possessive: the same words, or fewer
        }
        return times(part, least, most);
    }

    private static Part times(Part part, int least, int most) {
        if (least > 0) {
            return most == 1 ? part : new Part(Set.of(), part.best());
        }
        if (part.exact.isEmpty() || most > 1) {
            return OPEN;
        }
        Set<String> orNot = new HashSet<>(part.exact);
        orNot.add("");
        return new Part(orNot, Set.of());
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escape();
            case '.' -> OPEN;
            case '^', '$' -> NOTHING;
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> literal(c);
        };
    }

    private static Part literal(char c) {
        if (Character.isSurrogate(c) || c == Literals.EDGE) {
            throw new Unknown();
        }
        return new Part(Set.of(String.valueOf(Literals.lower(c))), Set.of());
    }

    private Part group() {
        boolean looks = take("?=") || take("?!") || take("?<=") || take("?<!");
        if (!looks && take("?")) {
            take("i");
            if (take(")")) {
                return NOTHING;
            }
            if (!take(":")) {
                throw new Unknown();
            }
        }
        depth++;
        Part inside = choice();
        depth--;
        if (!take(")")) {
            throw new Unknown();
        }
        return looks ? NOTHING : inside;
    }

    private Part escape() {
        char c = regex.charAt(at++);
        if (c == 'b') {
            return new Part(Set.of(String.valueOf(Literals.EDGE)), Set.of());
        }
        if ("dDwWsS".indexOf(c) >= 0) {
            return OPEN;
        }
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return OPEN;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new Unknown();
        }
        return literal(c);
    }

    /** A class of a few characters is a choice. */
    private Part charClass() {
        Set<String> members = new HashSet<>();
        boolean simple = true;
        while (!take("]")) {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new Unknown();
            }
            simple &= c != '^' && c != '-';
            if (c == '\\') {
                Part part = escape();
                simple &= !part.exact.isEmpty();
                members.addAll(part.exact);
            } else {
                members.addAll(literal(c).exact);
            }
        }
        return simple && members.size() <= MOST_OF_A_CLASS ? new Part(members, Set.of()) : OPEN;
    }
}
