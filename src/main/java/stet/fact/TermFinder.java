package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.fact.FactValue.Term;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Place;

/** Finds the content words that carry a statement and that no other fact holds. */
public final class TermFinder {
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "make", "take", "get", "go", "come", "give",
            "put", "say", "tell", "thing", "way", "other", "such", "more", "less", "also", "very", "so", "too", "just",
            "even", "still", "then", "there", "here", "now", "as", "own", "same", "well", "back", "much", "however",
            "meanwhile", "include", "use", "become", "remain", "part", "kind", "sort", "lot", "matter", "case", "fact",
            "one", "let", "keep", "seem", "begin", "start", "add", "about", "out", "up", "down", "off", "over", "away",
            "when", "where", "why", "how", "yet", "again", "already", "later", "before", "after", "ago", "soon",
            "instead", "therefore", "thus", "rather", "quite", "indeed", "further", "together", "mr", "mrs", "ms");

    private TermFinder() {
    }

    /** Terms outside the places of these facts; quotes and attributions may hold terms. */
    static List<Fact> find(Reading reading, List<Fact> others) {
        List<Fact> terms = new ArrayList<>();
        Occupied taken = Occupied.by(others.stream()
                .filter(f -> f.type() != FactType.QUOTE && f.type() != FactType.ATTRIBUTION).map(Fact::place).toList());
        for (Words words : reading.sentences()) {
            for (int i = 0; i < words.size(); i++) {
                Word w = words.get(i);
                Place place = words.place(i, i + 1);
                if (isTerm(w) && !taken.touches(place)) {
                    terms.add(new Fact(FactType.TERM, place, w.text(), new Term(w.lemma())));
                }
            }
        }
        return terms;
    }

    /** Whether a word of an open class says too little to carry a statement: do, thing, also. */
    public static boolean isLight(Token token) {
        return LIGHT.contains(token.lemma()) || LIGHT.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isTerm(Word w) {
        boolean content = switch (w.wordClass()) {
            case NOUN, VERB, ADJ, ADV, PROPN -> true;
            case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
        return content && w.text().length() > 1 && Character.isLetter(w.text().charAt(0)) && !LIGHT.contains(w.lemma())
                && !LIGHT.contains(w.lower()) && w.wordClass() != WordClass.X;
    }
}
