package stet.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean; the longest phrase that starts at a word wins. A phrase is words in lower case separated
 * by spaces: {@code a/b} is either, {@code [a]} may be left out, {@code ~deny} is every form of a regular verb,
 * {@code {be}} and {@code {have}} are the forms of these verbs.
 *
 * @param <V> what a phrase means
 */
final class PhraseBook<V> {
    private static final Map<String, List<String>> MACROS = Map.of(
            "{be}", List.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m"),
            "{have}", List.of("has", "have", "had", "having", "'ve"));

    private final Node<V> root = new Node<>();

    /** A phrase that was found: words {@code from} up to, not including, {@code to}. */
    record Match<V>(int from, int to, V value) {
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    PhraseBook<V> add(String phrase, V value) {
        add(List.of(root), phrase.trim().split(" +"), 0, value);
        return this;
    }

    private void add(List<Node<V>> from, String[] words, int at, V value) {
        if (at == words.length) {
            from.forEach(n -> n.value = n.value == null ? value : n.value);
            return;
        }
        String word = words[at];
        boolean optional = word.startsWith("[") && word.endsWith("]");
        List<Node<V>> reached = new ArrayList<>(optional ? from : List.of());
        for (String form : forms(optional ? word.substring(1, word.length() - 1) : word)) {
            from.forEach(n -> reached.add(n.next.computeIfAbsent(form, _ -> new Node<>())));
        }
        add(reached, words, at + 1, value);
    }

    private static List<String> forms(String word) {
        List<String> all = new ArrayList<>();
        for (String one : word.split("/")) {
            if (one.startsWith("~")) {
                all.addAll(Inflection.ofVerb(one.substring(1)));
            } else {
                all.addAll(MACROS.getOrDefault(one, List.of(one)));
            }
        }
        return all;
    }

    /** The longest phrase that starts at word {@code i}; null where none does. */
    @Nullable
    Match<V> at(Words words, int i) {
        Node<V> node = root;
        Match<V> best = null;
        for (int k = i; k < words.size(); k++) {
            Node<V> next = node.next.get(words.get(k).lower());
            if (next == null) {
                break;
            }
            node = next;
            if (node.value != null) {
                best = new Match<>(i, k + 1, node.value);
            }
        }
        return best;
    }

    /** The meaning of the whole of these lower-case words; null where they are no phrase. */
    @Nullable
    V meaning(String words) {
        Node<V> node = root;
        for (String w : words.split(" ")) {
            node = node.next.get(w);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    /** The rows of a table of this room, cut at tabs; empty lines and lines that start with # left out. */
    static List<String[]> rows(String table) {
        try (InputStream in = Objects.requireNonNull(PhraseBook.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
