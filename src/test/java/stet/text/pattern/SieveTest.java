package stet.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {
    private static final List<String> REGEXES = List.of("\\b(?:your?|our|us)\\b",
            "(?i)terms (?:of (?:use|sale)|and rules)",
            "^\\W{0,3}(?:©|\\(c\\)|copy ?right\\b)", "[\\w.]{2,9}@[a-z]{2,5}\\.[a-z]{2}\\b|(?:^|\\s)@\\w{3}",
            "(?i)\\b(?:rights kept|©|\\(c\\) ?(?:19|20)\\d\\d)", "^[^|·]{1,9} [|·] [^|·]{1,9}$",
            "what['’]s (?:on|new)|\\d{2}%",
            "(?i:Sold) by \\p{Lu}", "(?<=x)yz|(?!ab)a[bc]d", "pre(?:fix|pare){2,}ed", "(a|b)c+d*e{2}f?g",
            "\\bsigned\\b \\bin\\b",
            "x", ".", "a\\.b|c\\+d", "(?i)^(?:you|us)\\b|^abc", "^ab|cd", "(?:^ab|^x)y",
            "(?i)^\\d|[|^]x|^(?:you|a|b)c|of\\b", "a|(?i)US|^c");
    private static final List<String> SCRAPS = List.of("you", "your", "our", "us", "use", "TERMS", "terms", " of ",
            " and ", "rules",
            "sale", "©", "(c)", "copy", "right", " ", " ", "  ", "|", " | ", "·", "@", "abc", "a.b", "ab", "acd", "yz",
            "x", ".de",
            "19", "2024", "%", "what", "’s", "'s", " on", " new", "Sold", "sold", " by ", "N", "prefix", "pare", "ed",
            "ac", "bccd",
            "eefg", "eeg", "signed", " in", "\u0301", "é", "\ud83d\ude00", "rights kept", "\n", "_", "c+d", "b");

    @Test
    void findsWhatEachExpressionFindsByItself() {
        Sieve sieve = new Sieve(REGEXES);
        Random random = new Random(5);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            long alone = 0;
            for (int i = 0; i < REGEXES.size(); i++) {
                alone |= Pattern.compile(REGEXES.get(i)).matcher(text).find() ? 1L << i : 0;
            }
            assertThat(sieve.found(text.toString())).as(text.toString()).isEqualTo(alone);
        }
    }

    @Test
    void doesNotTryWhatCannotBeFound() {
        Sieve sieve = new Sieve(REGEXES);
        String text = "The houses stand by themselves, and hours go by.";
        List<Integer> tried = IntStream.range(0, REGEXES.size()).filter(i -> (sieve.possible(text) >> i & 1) != 0)
                .boxed()
                .toList();
        assertThat(tried).containsExactly(10, 13, 18, 19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d{3}", "a?b*", "(?<name>abc)\\1", "\\Qabc\\E", "[a-c&&[b]]", "abc|", "(?s)abc",
            "\\x41bc"})
    void saysNothingOfWhatItDoesNotKnow(String regex) {
        assertThat(Needed.by(regex).literals()).isEmpty();
    }

    @Test
    void knowsWhatMatchesAtTheStartOnly() {
        assertThat(Needed.by("(?i)^(?:a|b)c|^d").start()).isTrue();
        assertThat(Needed.by("^a|b").start()).isFalse();
        assertThat(Needed.by("(?:^|\\s)a").start()).isFalse();
    }

    @Test
    void partsWhatIsBoundToTheStart() {
        assertThat(Alternatives.of("(?i)^a|b(?:c|^d)|^[|]e\\|f")).containsExactly("(?i)^a|^[|]e\\|f", "(?i)b(?:c|^d)");
        assertThat(Alternatives.of("^a|^b")).containsExactly("^a|^b");
        assertThat(Alternatives.of("a|b")).containsExactly("a|b");
    }

    @Test
    void knowsALiteralOfEveryMatch() {
        assertThat(Needed.by("(?i)^read (?:more|next)\\b.{0,9}").literals()).containsExactlyInAnyOrder(
                "read\0 \0more\0",
                "read\0 \0next\0");
        assertThat(Needed.by("[^.]{3,60} (?:covers|is an? (?:\\w+ ){0,5}writer)").literals()).containsExactlyInAnyOrder(
                "covers",
                "writer");
    }
}
