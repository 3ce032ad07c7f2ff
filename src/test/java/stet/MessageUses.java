package stet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The messages that Java code asks for.
 *
 * @param keys     those asked for by name: {@code Messages.text("a.key", …)}
 * @param starts   the starts of those that a word completes: {@code Messages.text("a.start." + word)}
 * @param values   how many values go with a key, the fewest where it is asked for several times
 * @param literals every string in the code
 */
record MessageUses(Set<String> keys, Set<String> starts, Map<String, Integer> values, Set<String> literals) {
    private static final Pattern COMMENT_OR_STRING = Pattern
            .compile("//[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/|\"((?:[^\"\\\\\n]|\\\\.)*+)\"|'(?:[^'\\\\\n]|\\\\.)++'");
    private static final Pattern ASKED = Pattern.compile("Messages\\s*\\.\\s*text\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    static MessageUses in(Path sources) throws IOException {
        MessageUses all = none();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(sources)) {
            files = tree.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : files) {
            all.add(Files.readString(file));
        }
        return all;
    }

    static MessageUses of(String code) {
        MessageUses uses = none();
        uses.add(code);
        return uses;
    }

    private static MessageUses none() {
        return new MessageUses(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
    }

    private void add(String code) {
        String bare = COMMENT_OR_STRING.matcher(code).replaceAll(m -> Matcher.quoteReplacement(uncommented(m)));
        COMMENT_OR_STRING.matcher(bare).results().map(m -> m.group(1)).filter(s -> s != null).forEach(literals::add);
        Matcher asked = ASKED.matcher(bare);
        while (asked.find()) {
            if (asked.group(2).equals("+")) {
                starts.add(asked.group(1));
            } else {
                keys.add(asked.group(1));
                values.merge(asked.group(1), commas(bare, asked.start(2)), Math::min);
            }
        }
    }

    private static String uncommented(MatchResult found) {
        return found.group().startsWith("/") ? " " : found.group();
    }

    /** The commas between here and the end of the call, not counting those inside brackets and strings. */
    private static int commas(String code, int from) {
        String plain = COMMENT_OR_STRING.matcher(code.substring(from)).replaceAll("_");
        int depth = 0;
        int commas = 0;
        for (char c : plain.toCharArray()) {
            depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas;
    }
}
