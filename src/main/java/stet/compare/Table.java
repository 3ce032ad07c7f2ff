package stet.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists of this room; a line that begins with a number sign is a remark. */
final class Table {
    private Table() {
    }

    /** The rows of a table, cut at tabs. */
    static List<String[]> rows(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list whose words are separated by spaces. */
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        rows(resource).forEach(row -> words.addAll(List.of(row[0].split(" "))));
        return words;
    }
}
