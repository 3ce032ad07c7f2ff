package stet.report;

import stet.fact.Fact;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Place;
import stet.text.Span;

/**
 * A fact in its sentence, so that whoever was not there understands it.
 *
 * @param before what stands before it, at most {@value #MOST} letters
 * @param words  the fact's own words
 * @param after  what follows, at most {@value #MOST} letters
 */
record Context(String before, String words, String after) {
    private static final int MOST = 160;

    static Context of(Analysis analysis, Fact fact) {
        Place place = fact.place();
        String block = analysis.article().block(place.block()).text();
        Span sentence = analysis.sentences().stream().map(AnalyzedSentence::sentence)
                .filter(s -> s.block() == place.block() && s.span().overlaps(place.span())).map(s -> s.span())
                .reduce(Span::cover).orElse(place.span()).cover(place.span());
        return new Context(tail(block.substring(sentence.start(), place.span().start())), place.span().of(block),
                head(block.substring(place.span().end(), sentence.end())));
    }

    private static String head(String words) {
        return words.length() <= MOST ? words : words.substring(0, space(words.lastIndexOf(' ', MOST), MOST)) + "…";
    }

    private static String tail(String words) {
        int cut = words.length() - MOST;
        return cut <= 0 ? words : "…" + words.substring(space(words.indexOf(' ', cut), cut));
    }

    private static int space(int found, int otherwise) {
        return found < 0 ? otherwise : found;
    }
}
