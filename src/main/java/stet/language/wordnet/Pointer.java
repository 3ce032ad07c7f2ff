package stet.language.wordnet;

/**
 * What binds a synset, or one of its words, to another.
 *
 * @param sign   its kind as in the files: {@code !} antonym, {@code @} hypernym, {@code @i} instance of, {@code ~}
 *               hyponym, {@code &} similar, {@code +} derivation, {@code *} entailment, {@code $} verb group,
 *               {@code \} pertains to, {@code %p} has the part, …
 * @param part   the target's part of speech
 * @param offset the target
 * @param source the word of this synset, from 1; 0 for all
 * @param target the word of the target, from 1; 0 for all
 */
public record Pointer(String sign, Part part, int offset, int source, int target) {
}
