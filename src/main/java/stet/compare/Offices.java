package stet.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.fact.Fact;
import stet.fact.FactValue.Office;
import stet.fact.NameLikeness;

/** Tells whether two titles can be one office. Symmetric. */
final class Offices {
    private static final Set<String> LESSER = Set.of("former", "ex", "deputy", "vice", "acting", "assistant", "interim",
            "late", "future", "honorary", "shadow", "associate", "junior", "co-pilot", "vice-chairman",
            "vice-president", "president-elect", "undersecretary");
    private static final Map<String, Set<String>> BROADER = new HashMap<>();
    private static final String OFFICE = "office";
    private static final Set<String> SAME_RANK = new HashSet<>();
    private static final Map<String, String> NATURES = new HashMap<>();

    static {
        for (String[] row : Table.rows("offices.tsv")) {
            BROADER.computeIfAbsent(row[1], _ -> new HashSet<>()).addAll(List.of(row[2].split("\\|")));
            if (row[0].equals("same")) {
                SAME_RANK.add(row[1]);
            }
        }
        for (String[] row : Table.rows("natures.tsv")) {
            List.of(row[1].split("\\|")).forEach(head -> NATURES.put(head, row[0]));
        }
    }

    private Offices() {
    }

    /** Offices differ for sure only where one person holds both, or in one slot where nobody is named. */
    static Match match(Office a, Office b) {
        Match titles = titles(a.title(), b.title());
        if (titles == Match.DIFFERENT && !isOneHolder(a, b)) {
            return a.holder() == null && b.holder() == null ? Match.DIFFERENT : Match.INCOMPARABLE;
        }
        return titles;
    }

    static boolean isOneHolder(Fact a, Fact b) {
        return a.value() instanceof Office x && b.value() instanceof Office y && isOneHolder(x, y);
    }

    private static boolean isOneHolder(Office a, Office b) {
        return a.holder() != null && b.holder() != null
                && NameLikeness.of(a.holder(), b.holder()) != NameLikeness.DIFFERENT;
    }

    /** How two titles stand to each other, whoever holds them. */
    static Match titles(String a, String b) {
        String x = plain(a);
        String y = plain(b);
        if (x.equals(y)) {
            return Match.EQUAL;
        }
        if (x.endsWith("counterpart") || y.endsWith("counterpart")) {
            return Match.COMPATIBLE;
        }
        if (!nature(x).equals(nature(y))) {
            return isBroader(x, y) || isBroader(y, x) ? Match.COMPATIBLE : Match.INCOMPARABLE;
        }
        boolean oneRank = isLesser(x) == isLesser(y);
        if (isBroader(x, y) && (oneRank || !SAME_RANK.contains(head(x)))
                || isBroader(y, x) && (oneRank || !SAME_RANK.contains(head(y)))) {
            return Match.COMPATIBLE;
        }
        return within(x, y) && oneRank ? Match.COMPATIBLE : Match.DIFFERENT;
    }

    /** Who retired held the office before. */
    private static String plain(String title) {
        return title.replaceFirst("^(?:retired |ex-|onetime |one-time |ex )", "former ").replace("vice-", "vice ")
                .replaceFirst("^vice minister", "deputy minister")
                .replaceFirst("^((?:deputy |former |acting )?)(minister|secretary) (?:of|for) (?:the )?(.++)$",
                        "$1$3 $2");
    }

    private static boolean within(String x, String y) {
        return x.endsWith(" " + y) || y.endsWith(" " + x) || x.startsWith(y + " of ") || y.startsWith(x + " of ")
                || head(x).equals(head(y)) && (holdsWords(x, y) || holdsWords(y, x));
    }

    /** "works and transport minister" and "transport minister". */
    private static boolean holdsWords(String longer, String shorter) {
        return longer.contains(" and ") && List.of(longer.split(" ")).containsAll(List.of(shorter.split(" ")));
    }

    private static boolean isBroader(String broad, String narrow) {
        Set<String> heads = BROADER.getOrDefault(head(broad), Set.of());
        return heads.contains(narrow) || heads.contains(head(narrow)) || heads.contains(bare(narrow));
    }

    private static String bare(String title) {
        int space = title.indexOf(' ');
        return space > 0 && LESSER.contains(title.substring(0, space)) ? title.substring(space + 1) : title;
    }

    /** The last word before "of", or the known office of several words that ends the title. */
    private static String head(String title) {
        String main = title.replaceFirst(" of .*", "");
        String whole = bare(main);
        if (BROADER.containsKey(whole) || NATURES.containsKey(whole)) {
            return whole;
        }
        return main.substring(main.lastIndexOf(' ') + 1);
    }

    private static String nature(String title) {
        String nature = NATURES.getOrDefault(head(title), OFFICE);
        return nature.equals("rank") && !head(title).equals(bare(title)) ? OFFICE : nature;
    }

    /** "Former minister" is no minister: the first word takes the office back. */
    private static boolean isLesser(String title) {
        String first = title.split(" ", 2)[0];
        return LESSER.contains(first);
    }
}
