package stet.intake.role;

import stet.intake.draft.SentenceEnd;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A block as the furniture model sees it. */
final class Candidate {
    /** Longer blocks are prose; no pattern looks at more than this. */
    private static final int LONGEST = 2000;
    private static final Pattern APOSTROPHE = Pattern.compile("'s$|'");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    private static final Set<String> FUNCTION = Set
            .of(("a an the and or but if of in on at to for from by with as is are was were be"
                    + " been has have had do does did will would can could may might must shall should not no nor so than then that this"
                    + " these those there here it its he she they them his her their him we us our you your i me my who whom whose which"
                    + " what when where why how all any each more most some such only own same too very also about after before between"
                    + " during into over under again out off up down through until while because against both few other just now said says"
                    + " one two new first last year years people").split(" "));

    private final String text;
    private final String outside;
    private final Set<String> content = new HashSet<>();
    private final boolean sentence;
    private String first = "";
    private int words;
    private int functions;

    private Candidate(String text) {
        this.text = text;
        boolean quotes = text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
        outside = quotes ? QUOTED.matcher(text).replaceAll(" ").strip() : text.strip();
        sentence = SentenceEnd.closes(text);
        readWords();
    }

    static Candidate of(String text) {
        return new Candidate(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    private void readWords() {
        int start = -1;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean inside = isWord(c);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                word(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            word(text.substring(start));
        }
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return c == '\'' || c == '’' || Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private void word(String written) {
        String word = written.replace('’', '\'');
        String lower = bare(word.toLowerCase(Locale.ROOT));
        if (lower.isEmpty()) {
            return;
        }
        first = words++ == 0 ? lower : first;
        if (FUNCTION.contains(lower)) {
            functions++;
        } else if (lower.length() > 4 || Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
            content.add(stem(lower));
        }
    }

    /** Its words. */
    String text() {
        return text;
    }

    /** Its words without what stands in quotation marks, which somebody in the story says. */
    String outside() {
        return outside;
    }

    /** How many words it has. */
    int words() {
        return words;
    }

    /** Its first word in lower case; empty where it has none. */
    String first() {
        return first;
    }

    /** The distinct words that carry content: names, and longer words that are not function words. */
    Set<String> content() {
        return Collections.unmodifiableSet(content);
    }

    private static String bare(String word) {
        return word.indexOf('\'') < 0 ? word : APOSTROPHE.matcher(word).replaceAll("");
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isSentence() {
        return sentence;
    }

    /** Whether it reads like a paragraph: a whole sentence of some length. */
    boolean isProse() {
        return words >= 12 && isSentence();
    }

    /** The share of English function words: about .4 in prose, none in a list of tags. */
    double functionShare() {
        return words == 0 ? 0 : (double) functions / words;
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
