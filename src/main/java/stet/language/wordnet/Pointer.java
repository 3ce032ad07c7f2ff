package stet.language.wordnet;

/**
 * What binds a synset, or one of its words, to another.
 *
 * @param sign   its kind
 * @param synset the number of the target
 * @param source the word of this synset, from 1; 0 for all
 * @param target the word of the target, from 1; 0 for all
 */
public record Pointer(Sign sign, int synset, int source, int target) {
}
