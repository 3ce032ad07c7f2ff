package stet.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stet.fact.Fact;
import stet.fact.FactValue.Attribution;
import stet.fact.NameLikeness;
import stet.language.Lexicon;

/**
 * Tells whether two sources can be one. Names differ where their bearers do; sources without a name differ only where
 * nothing that {@code sources.tsv} knows can be both: police are officials, witnesses are not. Symmetric.
 */
final class Sources {
    private static final Map<String, Set<String>> GROUPS = groups();
    private static final Map<String, Set<String>> OPPOSITES = opposites();
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we", "you", "who", "the", "one",
            "which", "that");
    /** What tells whose word a statement is; to want or to offer is a deed of one's own. */
    private static final Set<String> REPORTS = Set.of("say", "tell", "report", "according to", "cite", "quote", "claim",
            "allege", "announce", "state", "add", "write", "confirm", "estimate", "believe", "deny", "warn", "argue",
            "insist", "note", "declare", "find", "show", "conclude", "reveal", "disclose", "assert", "maintain",
            "contend", "explain", "suggest", "predict", "admit", "acknowledge", "testify", "indicate", "calculate");
    static final String NOBODY = "unnamed source";
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern HONORIFIC = Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr|Sir|the|The)\\.? ");
    /** What follows a head and tells more of it. */
    private static final Pattern TAIL = Pattern
            .compile(" (?:of|in|for|with|at|from|on|to|who|that|close|familiar|near|taking|involved|briefed)\\b.*");

    private final Lexicon lexicon;

    Sources(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String[] row : Table.rows("sources.tsv")) {
            for (String head : row[1].split("\\|")) {
                groups.computeIfAbsent(head, _ -> new HashSet<>()).add(row[0]);
            }
        }
        return groups;
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (String[] row : Table.rows("acts.tsv")) {
            for (String left : row[0].split("\\|")) {
                for (String right : row[1].split("\\|")) {
                    opposites.computeIfAbsent(left, _ -> new HashSet<>()).add(right);
                    opposites.computeIfAbsent(right, _ -> new HashSet<>()).add(left);
                }
            }
        }
        return opposites;
    }

    /** How two attributions stand to each other: their sources first, then what the sources do. */
    Match match(Fact a, Attribution x, Fact b, Attribution y) {
        Match speakers = speakers(a, x.speaker(), b, y.speaker());
        boolean turned = OPPOSITES.getOrDefault(x.act(), Set.of()).contains(y.act());
        boolean alike = x.act().equals(y.act()) || isReport(x) && isReport(y);
        return turned && speakers.isKept()
                ? Match.DIFFERENT
                : speakers == Match.DIFFERENT && !alike ? Match.INCOMPARABLE : speakers;
    }

    /** Whether the source lends the statement its word. */
    static boolean isReport(Attribution a) {
        return REPORTS.contains(a.act());
    }

    private Match speakers(Fact a, String x, Fact b, String y) {
        if (bare(x).equalsIgnoreCase(bare(y)) || bare(a.text()).equalsIgnoreCase(bare(b.text())) || sameCountry(x, y)) {
            return Match.EQUAL;
        }
        return switch (NameLikeness.of(x, y)) {
            case SAME, VARIANT -> Match.EQUAL;
            case PART -> Match.COMPATIBLE;
            case DIFFERENT -> areOthers(a, x, b, y) ? Match.DIFFERENT : Match.COMPATIBLE;
        };
    }

    private static String bare(String speaker) {
        return HONORIFIC.matcher(speaker).replaceFirst("");
    }

    private boolean areOthers(Fact a, String x, Fact b, String y) {
        if (isPronoun(a.text()) && isPronoun(b.text()) || x.equals(NOBODY) || y.equals(NOBODY)) {
            return false;
        }
        if (isNamed(x) && isNamed(y)) {
            return !names(a, y) && !names(b, x);
        }
        Set<String> ours = kinds(isNamed(x) ? a.text() : x, isNamed(x));
        Set<String> theirs = kinds(isNamed(y) ? b.text() : y, isNamed(y));
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    /** "Corvane spokesman Ivo Moss said" names Corvane too. */
    private static boolean names(Fact attribution, String speaker) {
        return attribution.text().contains(speaker);
    }

    /** Whether only a pronoun stands there, whose meaning is a guess. */
    static boolean isPronoun(String attribution) {
        return Arrays.stream(NOT_WORD.split(attribution.toLowerCase(Locale.ROOT))).anyMatch(PRONOUNS::contains)
                && attribution.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** The groups of the head of an unnamed source; of every word around a name. */
    private static Set<String> kinds(String source, boolean named) {
        String lower = source.toLowerCase(Locale.ROOT);
        String[] words = NOT_WORD.split(named ? lower : TAIL.matcher(" " + lower).replaceFirst(""));
        Set<String> kinds = new HashSet<>();
        for (int i = named ? 0 : words.length - 1; i < words.length; i++) {
            kinds.addAll(GROUPS.getOrDefault(i < 0 ? "" : words[i], Set.of()));
        }
        return kinds;
    }

    private boolean sameCountry(String x, String y) {
        Optional<String> country = lexicon.country(x);
        return country.isPresent() && country.equals(lexicon.country(y));
    }

    /** Whether a source is called by a name: "Seo's lawyer" is not. */
    static boolean isNamed(String speaker) {
        String head = TAIL.matcher(speaker).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean single = last.length() == head.length();
        return last.chars().anyMatch(Character::isUpperCase) && !(single
                && (PRONOUNS.contains(last.toLowerCase(Locale.ROOT))
                        || GROUPS.containsKey(last.toLowerCase(Locale.ROOT))));
    }
}
