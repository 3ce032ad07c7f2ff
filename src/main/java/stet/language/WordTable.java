package stet.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs of words of a relation, from a resource of rows; a line that begins with a number sign is a remark. */
final class WordTable {
    private final Set<String> pairs = new HashSet<>();

    private WordTable() {
    }

    /** Every word left of the bar with every word right of it. */
    static WordTable acrossBars(String resource) {
        WordTable table = new WordTable();
        for (String row : rows(resource)) {
            String[] sides = row.split("\\|");
            for (String left : sides[0].strip().split(" ")) {
                for (String right : sides[1].strip().split(" ")) {
                    table.pairs.add(key(left, right));
                }
            }
        }
        return table;
    }

    /** Every word of a row with every other. */
    static WordTable withinRows(String resource) {
        WordTable table = new WordTable();
        for (String row : rows(resource)) {
            List<String> words = Stream.of(row.split(" ")).toList();
            words.forEach(a -> words.stream().filter(b -> !a.equals(b)).forEach(b -> table.pairs.add(key(a, b))));
        }
        return table;
    }

    /** Whether the table has the pair, in either order. */
    boolean has(String word, String other) {
        return pairs.contains(key(word, other));
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }

    static List<String> rows(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
