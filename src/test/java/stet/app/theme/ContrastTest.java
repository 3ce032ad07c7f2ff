package stet.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Whether words and lines stand out from their ground in both themes, by the formula of WCAG 2.2. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-stet-[\\w-]+)\\s*:\\s*(#[0-9A-Fa-f]{6,8})");
    private static final Pattern RULE = Pattern.compile("([\\w-]+)\\s*:\\s*([^;{}]+);");
    private static final Pattern COLOURED = Pattern
            .compile(".*(color|fill|stroke|-fx-base|-fx-background|-fx-accent|-fx-effect|-inner-background)");
    /** What a value may hold that is no colour: lengths, names of gradients and shadows, and nothing at all. */
    private static final Pattern PLAIN = Pattern
            .compile("-?[\\d.]+(px|em|%)?|transparent|null|inherit|to|top|bottom|linear-gradient|dropshadow|gaussian");

    /** Ground: the inks that words stand in on it. AA asks for 4.5. */
    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("paper", "ink ink2 ink3 alt-text drop-text add-text mov-text sel-text"),
            Map.entry("chrome", "ink ink2 ink3 alt-text drop-text add-text"),
            Map.entry("well", "ink ink2 alt-text drop-text add-text"), Map.entry("sel-fill", "ink ink2"),
            Map.entry("alt-fill", "ink"), Map.entry("alt-low", "ink"), Map.entry("alt-lit", "ink"),
            Map.entry("mov-fill", "ink mov-text"), Map.entry("line", "ink"), Map.entry("ink", "paper"),
            Map.entry("ink2", "paper"), Map.entry("sel-line", "paper"));
    /** Ground: the lines, glyphs and rings drawn on it that mean something. AA asks for 3. */
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("paper", "alt-line drop-line add-line mov-line sel-line ink3 thumb"),
            Map.entry("chrome", "alt-line drop-line add-line sel-line ink3 thumb"),
            Map.entry("well", "alt-line drop-line add-line sel-line ink2 ink3"),
            Map.entry("sel-fill", "alt-line drop-line add-line sel-line ink2"),
            Map.entry("alt-fill", "alt-line sel-line"), Map.entry("alt-low", "alt-line sel-line"),
            Map.entry("alt-lit", "sel-line"), Map.entry("mov-fill", "mov-line sel-line"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsCanBeRead(String theme) throws IOException {
        assertThat(tooFaint(theme, TEXT, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesAndRingsCanBeSeen(String theme) throws IOException {
        assertThat(tooFaint(theme, LINES, 3)).isEmpty();
    }

    @Test
    void bothThemesHaveTheSameTokensAndAllThatAreUsed() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        Matcher token = Pattern.compile("-stet-[\\w-]+").matcher(sheet("stet"));
        while (token.find()) {
            used.add(token.group());
        }
        assertThat(tokens("light").keySet()).containsAll(used).isEqualTo(tokens("dark").keySet());
    }

    @Test
    void everyColourIsAToken() throws IOException {
        List<String> literal = new ArrayList<>();
        Matcher rule = RULE.matcher(sheet("stet"));
        while (rule.find()) {
            if (COLOURED.matcher(rule.group(1)).matches()) {
                for (String word : rule.group(2).strip().split("[\\s,()]+")) {
                    if (!word.startsWith("-stet-") && !PLAIN.matcher(word).matches()) {
                        literal.add(rule.group());
                    }
                }
            }
        }
        assertThat(literal).isEmpty();
        assertThat(sheet("stet")).doesNotContainPattern("#[0-9A-Fa-f]{3}").doesNotContain("rgb");
    }

    @Test
    void theFormulaIsThatOfTheGuidelines() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.48);
    }

    private static List<String> tooFaint(String theme, Map<String, String> pairs, double least) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List<String> faint = new ArrayList<>();
        new TreeMap<>(pairs).forEach((ground, marks) -> {
            for (String mark : marks.split(" ")) {
                double contrast = contrast(colour(tokens, mark), colour(tokens, ground));
                if (contrast < least) {
                    faint.add("%s on %s: %.2f".formatted(mark, ground, contrast));
                }
            }
        });
        return faint;
    }

    private static String colour(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get("-stet-" + name), name);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(sheet(theme));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ContrastTest.class.getResourceAsStream("/stet/theme/" + name + ".css"))) {
            return new String(in.readAllBytes()).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
