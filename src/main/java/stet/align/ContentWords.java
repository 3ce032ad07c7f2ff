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
                words.put(key, LEAST + lexicon.weight(key));
            }
        }
        return words;
    }

    @Override
    public Map<String, Double> of(int sentence) {
        return sentences.get(sentence);
    }
}
