package stet.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.text.Span;

class TokenizerTest {
    private static final Set<String> WORDS = Set.of("long-term", "vice-president", "long", "stalled");
    private static final Set<String> NAMES = Set.of("Mora", "Duarte");
    private static final Tokenizer TOKENIZER = new Tokenizer(new Hyphens(WORDS::contains, NAMES::contains));

    /** Each line is a sentence; a bar stands where two tokens meet without a space. */
    static Stream<String> english() {
        return """
               Mora|'s aides do|n't know|.
               Mora|’s aides wo|n’t say|, they|’ve said|.
               She can|not|, he ca|n't|.
               The workers|' strike ended|.
               O'Brien and D’Angelo like rock '|n|' roll
               “|Yes|,|” she said|. ‘|No|.|’
               He said ``|no|'' twice|.
               It cost $|2.6 million|, US|$|3,400.50 or £|5bn|.
               Prices rose 12.5|%|, or 3|°|C|.
               The U.S.|, Ruud Inc. and Mr. Dahl met at 9 a.m. on Jan. 5|.
               He moved to the U.S.
               No|. He said no|.
               Ticket No. 5 won|.
               J. K. Holt
               See https://ruud.example/a?b=1|, www.ruud.example/x or write to tor.dahl@ruud.example|.
               The site FlightWatch99.com|, @ruud_as and #OsloRace were down|.
               Kim Jong-un met Park Won-gon and Ocasio-Cortez|.
               U.S.|-|operated|, Oslo|-|based|, sanctions|-|hit|, rent|-|free
               Mora|-|Duarte talks|, Smith-Jones talks
               a long-term|, re-elected vice-president
               pro|-|Russian|, ex|-|President|, mid|-|May|, al-Noor
               Long|-|stalled talks
               a 40|-|year|-|old and 3|-|year terms of 2010-12 and 2010–12
               COVID-19|, F-16|, An-148|, a 3-1 win|, 555-0123|, 2024-01-16
               Wait|... what|?! No|!!! Then|…
               He|—|tired|—|left|, then |--| slept |–| late|.
               km/h and and/or 9/11 at 10:30|, Oslo|/|Bergen
               AT&T and R&D in the ’90s and 1990s
               (|rated R|) [|sic|]
               3rd|, 21st|, 5k|, M1E3
               naïve café Peñaflor
               5pm|/|6pm
               """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void english(String marked) {
        String text = marked.replace("|", "").replaceAll(" {2,}", " ").strip();
        List<String> wanted = Stream.of(marked.split("[| ]+")).filter(w -> !w.isEmpty()).toList();
        assertThat(cut(text)).isEqualTo(wanted);
    }

    @Test
    void placesAreInTheText() {
        assertThat(TOKENIZER.tokens(" It’s", true)).containsExactly(new Span(1, 3), new Span(3, 5));
    }

    @Test
    void scriptsWithoutSpacesGoByDictionary() {
        assertThat(TOKENIZER.tokens("東京で会議。", false).stream().map(s -> s.of("東京で会議。"))).containsExactly("東京", "で",
                "会議", "。");
    }

    @Test
    void otherLanguagesKeepTheirApostrophes() {
        String text = "L’école n’est pas S.p.A.";
        assertThat(TOKENIZER.tokens(text, false).stream().map(s -> s.of(text))).containsExactly("L’école", "n’est",
                "pas", "S.p.A", ".");
    }

    @Test
    void noCharacterIsLost() {
        String odd = "a\u00ADb 😀😀 x\u200By \uD800 .'’--//::@@##__\t½²…";
        assertThat(cut(odd).stream().collect(Collectors.joining())).isEqualTo(odd.replaceAll("\\s", ""));
    }

    @Test
    void aLongRunOfMarksIsQuick() {
        assertThat(cut("@".repeat(100_000))).hasSize(100_000);
        assertThat(cut("a-".repeat(100_000))).isNotEmpty();
        assertThat(cut("a@".repeat(100_000))).isNotEmpty();
        assertThat(cut("http://".repeat(50_000))).hasSize(1);
    }

    private static List<String> cut(String text) {
        return TOKENIZER.tokens(text, true).stream().map(s -> s.of(text)).toList();
    }
}
