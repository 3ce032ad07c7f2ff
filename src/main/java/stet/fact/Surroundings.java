package stet.fact;

import java.util.Set;

/**
 * What the words next to a name tell of its bearer.
 *
 * @param sex       what a title or a word of kinship tells
 * @param secondary whether the bearer is brought in through another person or as one of the past: "his father",
 *                  "the late", "then"
 * @param elder     "the elder", "the late", "his father": the older of two namesakes is meant
 * @param younger   "the younger", "his son"
 */
record Surroundings(Sex sex, boolean secondary, boolean elder, boolean younger) {
    /** Sex as grammar tells it. */
    enum Sex {
        FEMALE, MALE, UNKNOWN
    }

    private static final Set<String> FEMALE = Set.of("mrs.", "mrs", "ms.", "ms", "miss", "madame", "queen", "princess",
            "lady", "dame", "wife", "mother", "daughter", "sister", "widow", "aunt", "grandmother", "niece", "actress",
            "she", "her", "spokeswoman", "congresswoman", "chairwoman", "duchess", "girlfriend", "businesswoman");
    private static final Set<String> MALE = Set.of("mr.", "mr", "sir", "king", "prince", "lord", "husband", "father",
            "son", "brother", "widower", "uncle", "grandfather", "nephew", "actor", "he", "his", "spokesman",
            "congressman", "chairman", "duke", "boyfriend", "businessman");
    private static final Set<String> KIN = Set.of("father", "mother", "son", "daughter", "brother", "sister", "wife",
            "husband", "widow", "uncle", "aunt", "grandfather", "grandmother", "cousin", "nephew", "niece",
            "predecessor", "girlfriend", "boyfriend");
    private static final Set<String> OLDER = Set.of("elder", "late", "father", "mother", "grandfather",
            "grandmother", "senior");
    private static final Set<String> YOUNGER = Set.of("younger", "son", "daughter", "junior");

    /** What stands around the words from {@code from} up to, not including, {@code to}. */
    static Surroundings of(Words words, int from, int to) {
        Sex sex = Sex.UNKNOWN;
        boolean secondary = false;
        boolean elder = false;
        boolean younger = false;
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            String w = words.get(i).lower();
            if (w.equals(".") || w.equals(";") || isVerbLike(words, i)) {
                break;
            }
            if (sex == Sex.UNKNOWN && i >= from - 3 && !w.startsWith("h")) {
                sex = sexOf(w);
            }
            secondary |= KIN.contains(w) || w.equals("late") || w.equals("then") || w.equals("former");
            elder |= OLDER.contains(w);
            younger |= YOUNGER.contains(w);
        }
        if (words.is(to, ",")) {
            for (int i = to + 1; i < Math.min(words.size(), to + 6); i++) {
                String w = words.get(i).lower();
                if (w.equals(",") || w.equals("who")) {
                    break;
                }
                if (sex == Sex.UNKNOWN) {
                    sex = sexOf(w);
                }
                secondary |= KIN.contains(w) && !words.is(i + 1, "-") || w.equals("late");
                elder |= OLDER.contains(w);
                younger |= YOUNGER.contains(w);
            }
        }
        return new Surroundings(sex, secondary, elder, younger);
    }

    private static boolean isVerbLike(Words words, int i) {
        return words.is(i, "said", "met", "told", "and", "with", "by", "as", "that", "was", "is");
    }

    private static Sex sexOf(String word) {
        if (FEMALE.contains(word)) {
            return Sex.FEMALE;
        }
        return MALE.contains(word) ? Sex.MALE : Sex.UNKNOWN;
    }
}
