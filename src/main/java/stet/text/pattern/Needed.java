package stet.text.pattern;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads a regular expression for literals of which every match holds at least one. Knows the common part of the syntax
 * of {@link java.util.regex.Pattern}; of what it does not know it says nothing.
 */
final class Needed {
    private static final int MOST = 400;
    private static final String EDGE = String.valueOf(Literals.EDGE);
    private static final int MOST_OF_A_CLASS = 10;
    private static final String REPEATING = "*+?{";
    private static final String STRUCTURE = "()[|\\.^$";
    /** A part of an expression that says nothing. */
    private static final Part OPEN = new Part(Words.NONE, Words.NONE);
    /** What takes no room. */
    private static final Part NOTHING = new Part(Words.of(""), Words.NONE);

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
    private record Part(Words exact, Words needed) {

        Words best() {
            return exact.better(needed);
        }
    }

    /**
     * Literals, in lower case.
     *
     * @param shortest how many characters the shortest has, edges aside; 0 where there are none
     */
    private record Words(Set<String> all, int shortest) {
        static final Words NONE = new Words(Set.of(), 0);

        static Words of(String one) {
            return new Words(Set.of(one), one.equals(EDGE) ? 0 : one.length());
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        int size() {
            return all.size();
        }

        /** The one whose shortest literal is longer; an empty literal says nothing. */
        Words better(Words other) {
            return shortest == 0 && other.shortest == 0 ? NONE : shortest >= other.shortest ? this : other;
        }

        Words joined(Words ends) {
            Set<String> joined = HashSet.newHashSet(size() * ends.size());
            for (String start : all) {
                for (String end : ends.all) {
                    joined.add(start.concat(end));
                }
            }
            return new Words(joined, shortest + ends.shortest);
        }
    }

    /** Gathers literals of parts of which any may match. */
    private static final class Union {
        private final Set<String> all = new HashSet<>();
        private int shortest = Integer.MAX_VALUE;
        private boolean known = true;

        Union add(Words words) {
            all.addAll(words.all);
            shortest = Math.min(shortest, words.shortest);
            known &= !words.isEmpty();
            return this;
        }

        /** None where those of one part were not known. */
        Words words() {
            return known ? new Words(all, shortest) : Words.NONE;
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
            Set<String> found = new HashSet<>();
            for (String literal : reader.choice().best().all) {
                found.add(edged(literal));
            }
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
        Union exact = new Union();
        Union needed = new Union();
        do {
            anchored &= depth > 0 || regex.startsWith("^", at) || regex.startsWith("(?i)^", at);
            Part one = sequence();
            exact.add(one.exact);
            needed.add(one.best());
        } while (take("|"));
        Words all = exact.words();
        return new Part(all.size() <= MOST ? all : Words.NONE, needed.words());
    }

    private Part sequence() {
        Words run = Words.of("");
        Words best = Words.NONE;
        boolean whole = true;
        while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = repeated(atom());
            if (!part.exact.isEmpty() && run.size() * part.exact.size() <= MOST) {
                run = run.joined(part.exact);
            } else {
                best = best.better(run).better(part.best());
                run = part.exact.isEmpty() ? Words.of("") : part.exact;
                whole = false;
            }
        }
        return new Part(whole ? run : Words.NONE, best.better(run));
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
            return most == 1 ? part : new Part(Words.NONE, part.best());
        }
        if (part.exact.isEmpty() || most > 1) {
            return OPEN;
        }
        return new Part(new Union().add(part.exact).add(Words.of("")).words(), Words.NONE);
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
            default -> run(c);
        };
    }

    /** What stands for itself, once each, as far as that goes: to join its characters one by one takes much longer. */
    private Part run(char first) {
        StringBuilder run = new StringBuilder().append(lower(first));
        while (isPlain(at) && !(at + 1 < regex.length() && REPEATING.indexOf(regex.charAt(at + 1)) >= 0)) {
            run.append(lower(regex.charAt(at++)));
        }
        return new Part(Words.of(run.toString()), Words.NONE);
    }

    private boolean isPlain(int place) {
        return place < regex.length() && REPEATING.indexOf(regex.charAt(place)) < 0
                && STRUCTURE.indexOf(regex.charAt(place)) < 0;
    }

    private static char lower(char c) {
        if (Character.isSurrogate(c) || c == Literals.EDGE) {
            throw new Unknown();
        }
        return Literals.lower(c);
    }

    private static Part literal(char c) {
        return new Part(Words.of(String.valueOf(lower(c))), Words.NONE);
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
            return new Part(Words.of(EDGE), Words.NONE);
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
        Union members = new Union();
        boolean simple = true;
        while (!take("]")) {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new Unknown();
            }
            simple &= c != '^' && c != '-';
            members.add((c == '\\' ? escape() : literal(c)).exact);
        }
        Words all = members.words();
        return simple && all.size() <= MOST_OF_A_CLASS ? new Part(all, Words.NONE) : OPEN;
    }
}
