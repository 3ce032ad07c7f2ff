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

/** In what share of news articles a term stands, which a small folder cannot tell by itself. */
final class Background {
    /** As many articles as the background counts for beside those of the folder. */
    static final double ARTICLES = 40;
    /** The share of a term that is not among the frequent ones. */
    private static final double RARE = 0.01;
    private static final Map<Integer, Double> SHARES = shares();

    private Background() {
    }

    /** @param term its hash */
    static double share(int term) {
        return SHARES.getOrDefault(term, RARE);
    }

    private static Map<Integer, Double> shares() {
        Map<Integer, Double> shares = new HashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 2);
            if (!parts[0].startsWith("#")) {
                // the line that a term stands on first is that of its greatest share
                Terms.words(parts[1]).forEach(t -> shares.putIfAbsent(Terms.hash(t), Double.valueOf(parts[0])));
            }
        }
        return shares;
    }

    private static List<String> lines() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Background.class.getResourceAsStream("frequent-words.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
