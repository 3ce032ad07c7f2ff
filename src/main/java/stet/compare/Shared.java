package stet.compare;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import stet.align.SentenceLink;
import stet.language.Analysis;
import stet.text.Sentence;

/** How much of two articles is one story. */
final class Shared {
    private Shared() {
    }

    /** The share of the characters in linked sentences, of the article that has more of it; labels do not count. */
    static double of(Comparison comparison) {
        List<SentenceLink> links = comparison.alignment().sentences();
        return Math.max(share(comparison.original().analysis(), links, SentenceLink::original),
                share(comparison.rewrite().analysis(), links, SentenceLink::rewrite));
    }

    private static double share(Analysis article, List<SentenceLink> links,
            Function<SentenceLink, List<Sentence>> side) {
        int linked = length(article, links.stream().map(side).flatMap(Collection::stream).distinct().toList());
        int all = length(article, article.story().stream().map(s -> s.sentence()).toList());
        return all == 0 ? 0 : (double) linked / all;
    }

    private static int length(Analysis article, List<Sentence> sentences) {
        return sentences.stream().filter(s -> !isLabel(article, s)).mapToInt(s -> s.span().length()).sum();
    }

    private static boolean isLabel(Analysis article, Sentence sentence) {
        return switch (article.article().block(sentence.block()).role()) {
            case BYLINE, DATELINE, CREDIT -> true;
            case HEADLINE, SUBHEAD, BODY, QUOTE, LIST, CAPTION, FURNITURE -> false;
        };
    }
}
