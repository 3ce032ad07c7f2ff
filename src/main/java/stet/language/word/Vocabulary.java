package stet.language.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.language.wordnet.Part;
import stet.language.wordnet.WordNet;

/** The ordinary words of English: which need no capital, and which carry grammar only. Thread-safe. */
public final class Vocabulary {
    private static final int REMEMBERED = 50_000;
    private static final List<String> OPEN_CLASSES = List.of("NOUN", "VERB", "ADJ", "ADV");

    private final WordNet wordNet;
    private final Lemmas lemmas;
    private final Set<String> stopWords = read("/stet/language/stop-words.txt");
    private final Map<String, Boolean> common = new ConcurrentHashMap<>();

    public Vocabulary(WordNet wordNet, Lemmas lemmas) {
        this.wordNet = wordNet;
        this.lemmas = lemmas;
    }

    /** Whether the word, in lower case, carries grammar rather than content. */
    public boolean isStop(String word) {
        return stopWords.contains(Clitics.plain(word));
    }

    /** Whether the word, in lower case, or its dictionary form is written without a capital in some sense. */
    public boolean isCommon(String word) {
        if (common.size() > REMEMBERED) {
            common.clear();
        }
        return common.computeIfAbsent(word, w -> isStop(w) || OPEN_CLASSES.stream().anyMatch(c -> isLower(w, c)));
    }

    private boolean isLower(String word, String tag) {
        String lemma = lemmas.lemma(word, tag);
        return wordNet.senses(lemma, Part.valueOf(tag)).stream().anyMatch(s -> s.words().contains(lemma));
    }

    static Set<String> read(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).flatMap(l -> Stream.of(l.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
