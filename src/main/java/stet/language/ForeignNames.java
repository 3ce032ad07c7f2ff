package stet.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.text.Span;

/**
 * Names in a language that the recogniser was not trained on: their shape must tell them. A capital at the start of a
 * sentence tells nothing there, unless the article has it within a sentence as well.
 */
final class ForeignNames {
    private final Set<String> capitalsWithin = new HashSet<>();

    ForeignNames(List<AnalyzedSentence> sentences) {
        for (AnalyzedSentence s : sentences) {
            s.tokens().stream().skip(1).map(Token::text).filter(t -> Character.isUpperCase(t.codePointAt(0)))
                    .forEach(capitalsWithin::add);
        }
    }

    /** The names of a sentence without those that are but its first word, and without a first word that is none. */
    List<Name> of(AnalyzedSentence sentence, List<Name> names) {
        List<Name> kept = new ArrayList<>(names);
        List<Token> tokens = sentence.tokens();
        if (names.isEmpty() || !names.getFirst().span().overlaps(tokens.getFirst().span())
                || capitalsWithin.contains(tokens.getFirst().text())) {
            return kept;
        }
        Name name = kept.removeFirst();
        boolean longer = tokens.size() > 1 && name.span().end() >= tokens.get(1).span().end();
        if (longer && isShort(tokens.getFirst())) {
            kept.addFirst(new Name(new Span(tokens.get(1).span().start(), name.span().end()), name.kind()));
        } else if (longer) {
            kept.addFirst(name);
        }
        return kept;
    }

    /** Articles and prepositions are short, first names mostly longer. */
    private static boolean isShort(Token first) {
        return first.text().length() <= 3;
    }
}
