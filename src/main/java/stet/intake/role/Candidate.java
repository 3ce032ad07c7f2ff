package stet.intake.role;

import stet.intake.draft.SentenceEnd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A block as the furniture model sees it.
 *
 * @param text    its words
 * @param outside its words without what stands in quotation marks, which somebody in the story says
 * @param words   all its words, in lower case
 * @param content the distinct words that carry content: names, and longer words that are not function words
 */
record Candidate(String text, String outside, List<String> words, Set<String> content) {
    /** Longer blocks are prose; no pattern looks at more than this. */
    private static final int LONGEST = 2000;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern APOSTROPHE = Pattern.compile("'s$|'");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    private static final Set<String> FUNCTION = Set
            .of(("a an the and or but if of in on at to for from by with as is are was were be"
                    + " been has have had do does did will would can could may might must shall should not no nor so than then that this"
                    + " these those there here it its he she they them his her their him we us our you your i me my who whom whose which"
                    + " what when where why how all any each more most some such only own same too very also about after before between"
                    + " during into over under again out off up down through until while because against both few other just now said says"
                    + " one two new first last year years people").split(" "));

    Candidate {
        words = List.copyOf(words);
        content = Set.copyOf(content);
    }

    static Candidate of(String text) {
        String seen = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> words = new ArrayList<>();
        Set<String> content = new HashSet<>();
        for (String word : seen.replace('’', '\'').transform(BETWEEN::split)) {
            String lower = bare(word.toLowerCase(Locale.ROOT));
            if (!lower.isEmpty()) {
                words.add(lower);
                boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
                if (!FUNCTION.contains(lower) && (name || lower.length() > 4)) {
                    content.add(stem(lower));
                }
            }
        }
        return new Candidate(seen, QUOTED.matcher(seen).replaceAll(" ").strip(), words, content);
    }

    private static String bare(String word) {
        return word.indexOf('\'') < 0 ? word : APOSTROPHE.matcher(word).replaceAll("");
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isSentence() {
        return SentenceEnd.closes(text);
    }

    /** Whether it reads like a paragraph: a whole sentence of some length. */
    boolean isProse() {
        return words.size() >= 12 && isSentence();
    }

    /** The share of English function words: about .4 in prose, none in a list of tags. */
    double functionShare() {
        return words.isEmpty() ? 0 : (double) words.stream().filter(FUNCTION::contains).count() / words.size();
    }

    /** The share of longer words that begin with a capital: high in a title set like a title. */
    double capitalShare() {
        List<String> longer = List.of(text.split(" ")).stream().filter(w -> w.length() > 3).toList();
        return longer.isEmpty()
                ? 0
                : (double) longer.stream().filter(w -> !Character.isLowerCase(w.codePointAt(0))).count()
                        / longer.size();
    }
}
