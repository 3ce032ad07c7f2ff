package stet.fact;

import java.util.List;

/** The forms of regular English verbs. */
final class Inflection {
    private Inflection() {
    }

    /** The base form, third person, past and gerund of a regular verb. */
    static List<String> ofVerb(String verb) {
        boolean consonantY = verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2));
        String stem = consonantY ? verb.substring(0, verb.length() - 1) + "i" : verb;
        boolean hisses = verb.matches(".*(?:s|x|z|ch|sh)");
        String third = consonantY || hisses ? stem + "es" : verb + "s";
        boolean mute = verb.endsWith("e") && !verb.endsWith("ee");
        String doubled = doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        String past = verb.endsWith("e") ? verb + "d" : consonantY ? stem + "ed" : doubled + "ed";
        String gerund = mute ? verb.substring(0, verb.length() - 1) + "ing" : doubled + "ing";
        return List.of(verb, third, past, gerund);
    }

    /** One syllable that ends in consonant, vowel, consonant: {@code plan}, {@code rap}; {@code admit} and its like. */
    private static boolean doubles(String verb) {
        return verb.matches("[^aeiou]*[aeiou][bdgmnprt]") || verb.matches(".*(?:mit|fer|pel|bet|cur)")
                && !verb.matches("(?:offer|suffer|differ|limit)");
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
