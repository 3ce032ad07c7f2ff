package stet.fact;

import stet.text.Place;

/**
 * One mention of a fact.
 *
 * @param type  its kind
 * @param place where it stands; the shortest span that carries its value
 * @param text  the words there
 * @param value what they say
 */
public record Fact(FactType type, Place place, String text, FactValue value) {
}
