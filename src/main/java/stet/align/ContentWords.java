package stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.language.Lexicon;

/** The content words of sentences, each with how much it tells: more the rarer it is in the language. */
final class ContentWords implements Pairing.Words {
    /** Even a common word of content tells something. */
    private static final double LEAST = 0.15;

    private final List<Map<String, Double>> sentences;

    ContentWords(List<Profile> profiles, Lexicon lexicon) {
        sentences = profiles.stream().map(p -> words(p, lexicon)).toList();
    }

    private static Map<String, Double> words(Profile profile, Lexicon lexicon) {
        Map<String, Double> words = new HashMap<>();
        for (String key : profile.keys()) {
            if (!lexicon.isStop(key)) {
                words.put(key, LEAST + Math.max(lexicon.weight(key), number(key)));
            }
        }
        return words;
    }

    /** A number tells much, however often it is written: a year or a sum more than a single digit. */
    private static double number(String key) {
        return key.codePoints().noneMatch(Character::isDigit) ? 0 : key.length() > 1 ? 0.8 : 0.5;
    }

    @Override
    public Map<String, Double> of(int sentence) {
        return sentences.get(sentence);
    }
}
