package stet.library.group;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * Makes {@code background.bin}: the encoder's vocabulary, the function words of other languages as Lucene lists them, and
 * {@code frequent-words.txt}, as the terms they stand for.
 */
final class BackgroundMaker {
    /** As often as the commonest words. */
    private static final int FUNCTION_WORD = 1;
    /** A function word of another language that is as common a word in English stays what it is in English. */
    private static final int COMMON_IN_ENGLISH = 1500;

    private final Map<Integer, Integer> ranks = new TreeMap<>();

    private BackgroundMaker() {
    }

    /** @param file to write */
    public static void main(String... file) throws IOException {
        Files.write(Path.of(file[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        BackgroundMaker maker = new BackgroundMaker();
        maker.fill();
        return maker.packed();
    }

    private byte[] packed() {
        ByteBuffer packed = ByteBuffer.allocate(Integer.BYTES + ranks.size() * (Integer.BYTES + Character.BYTES));
        packed.putInt(ranks.size());
        ranks.keySet().forEach(packed::putInt);
        ranks.values().forEach(rank -> packed.putChar((char) (int) rank));
        return packed.array();
    }

    private void fill() throws IOException {
        for (int digit = 0; digit < 10; digit++) {
            enter(String.valueOf(digit), FUNCTION_WORD);
        }
        List<String> english = Language.frequentWords();
        for (int rank = 1; rank <= COMMON_IN_ENGLISH; rank++) {
            enter(english.get(rank - 1), rank);
        }
        foreign().forEach(word -> enter(word, FUNCTION_WORD));
        for (int rank = COMMON_IN_ENGLISH + 1; rank <= english.size(); rank++) {
            enter(english.get(rank - 1), rank);
        }
        ofNews();
    }

    /** A term has the share of the first, that is the most frequent, word that it stands for. */
    private void enter(String word, int rank) {
        Terms.words(word).forEach(term -> ranks.putIfAbsent(Terms.hash(term), rank));
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

    /** Each line has a share and the words that stand in that share of articles, or in more. */
    private void ofNews() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(BackgroundMaker.class.getResourceAsStream("frequent-words.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)).forEach(parts -> {
                        int share = Background.NEWS + (int) Math.round(100 * Double.parseDouble(parts[0]));
                        Terms.words(parts[1]).forEach(term -> ranks.merge(Terms.hash(term), share,
                                (a, b) -> Background.shareOf(b) > Background.shareOf(a) ? b : a));
                    });
        }
    }
}
