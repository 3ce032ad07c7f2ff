package stet.library;

import stet.text.Article;
import stet.text.Block;

/**
 * A version that may be its story's original.
 *
 * @param name    as the folder names it
 * @param article its text
 * @param terms   its terms
 */
record Candidate(String name, Article article, TermVector terms) {

    /** The cosine of the terms, from 0 to 1, to four digits; 1 to itself, even where it has no words. */
    double similarity(Candidate other) {
        return other == this ? 1 : Math.round(1e4 * terms.unit().dot(other.terms.unit())) / 1e4;
    }

    /** The length of the story in UTF-16 code units. */
    int length() {
        return article.story().stream().map(Block::text).mapToInt(String::length).sum();
    }
}
