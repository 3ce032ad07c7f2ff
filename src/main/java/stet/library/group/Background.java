package stet.library.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import stet.language.Language;

/**
 * In what share of news articles a term stands, which no folder can tell by itself: of two articles all shared words are
 * equally common. The share of an English word comes from its rank among all words by Zipf's law; news has some words
 * more often, and function words of other languages are listed.
 */
final class Background {
    /** A word of rank r stands in about this over r of articles of some 300 words. */
    private static final double ZIPF = 7;
    private static final double FIRST_RANKS = 8;
    /** The share of what is in no list: most names, long numbers. */
    private static final double RARE = 0.00007;
    private static final double FUNCTION_WORD = 0.3;
    /** A function word of another language that is as common a word in English stays what it is in English. */
    private static final int COMMON_IN_ENGLISH = 1500;
    private static final Map<Integer, Double> SHARES = shares();

    private Background() {
    }

    /** @param term its hash */
    static double share(int term) {
        return SHARES.getOrDefault(term, RARE);
    }

    /** Whether it is in a list. Of an English article nine words in ten are, of one in another language four. */
    static boolean knows(int term) {
        return SHARES.containsKey(term);
    }

    private static Map<Integer, Double> shares() {
        Map<Integer, Double> shares = new HashMap<>();
        for (int digit = 0; digit < 10; digit++) {
            shares.put(Terms.hash(String.valueOf(digit)), FUNCTION_WORD);
        }
        List<String> english = Language.frequentWords();
        for (int rank = 1; rank <= COMMON_IN_ENGLISH; rank++) {
            enter(english.get(rank - 1), zipf(rank), shares);
        }
        foreign().forEach(word -> enter(word, FUNCTION_WORD, shares));
        for (int rank = COMMON_IN_ENGLISH + 1; rank <= english.size(); rank++) {
            enter(english.get(rank - 1), zipf(rank), shares);
        }
        ofNews(shares);
        return shares;
    }

    private static double zipf(int rank) {
        return Math.min(FUNCTION_WORD, ZIPF / (rank + FIRST_RANKS));
    }

    /** A term has the share of the first, that is the most frequent, word that it stands for. */
    private static void enter(String word, double share, Map<Integer, Double> shares) {
        Terms.words(word).forEach(term -> shares.putIfAbsent(Terms.hash(term), share));
    }

    private static Stream<String> foreign() {
        return Stream.of(DanishAnalyzer.getDefaultStopSet(), DutchAnalyzer.getDefaultStopSet(),
                FinnishAnalyzer.getDefaultStopSet(), FrenchAnalyzer.getDefaultStopSet(),
                GermanAnalyzer.getDefaultStopSet(), ItalianAnalyzer.getDefaultStopSet(),
                NorwegianAnalyzer.getDefaultStopSet(), PortugueseAnalyzer.getDefaultStopSet(),
                RussianAnalyzer.getDefaultStopSet(), SpanishAnalyzer.getDefaultStopSet(),
                SwedishAnalyzer.getDefaultStopSet()).flatMap(CharArraySet::stream)
                .map(word -> String.valueOf((char[]) word)).sorted();
    }

    private static void ofNews(Map<Integer, Double> shares) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Background.class.getResourceAsStream("frequent-words.txt")),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 2)).forEach(parts -> Terms
                    .words(parts[1]).forEach(t -> shares.merge(Terms.hash(t), Double.valueOf(parts[0]), Math::max)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
