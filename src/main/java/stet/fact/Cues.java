package stet.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words by which a statement is given to somebody, from {@code cues.tsv}. */
final class Cues {
    private static final PhraseBook<Cue> CUES = book();

    /** How a cue stands to its source and to what is said. */
    enum Kind {
        /** A clause or a quote belongs to it. */
        SAY,
        /** The act alone tells whose the words are: accuse, call for. */
        DO,
        /** The source follows: according to. */
        OF
    }

    /**
     * What a source does.
     *
     * @param kind how it is built
     * @param act  its lemma
     */
    record Cue(Kind kind, String act) {
    }

    private Cues() {
    }

    private static PhraseBook<Cue> book() {
        PhraseBook<Cue> book = new PhraseBook<>();
        for (String[] row : PhraseBook.rows("cues.tsv")) {
            Cue cue = new Cue(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]);
            for (String phrase : row[2].split("\\|")) {
                book.add(phrase, cue);
            }
        }
        return book;
    }

    static PhraseBook.@Nullable Match<Cue> at(Words words, int i) {
        return CUES.at(words, i);
    }
}
