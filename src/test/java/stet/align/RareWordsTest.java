package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stet.language.AnalyzedSentence;
import stet.language.Encoding;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Role;
import stet.text.Sentence;
import stet.text.Span;

class RareWordsTest {
    private static Profile sentence(int block, String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(new Span(at, at + word.length()), word, word, WordClass.NOUN));
            at += word.length() + 1;
        }
        AnalyzedSentence analyzed = new AnalyzedSentence(new Sentence(block, 0, new Span(0, text.length())), text,
                tokens, List.of());
        return Profile.of(analyzed, Role.BODY, new Encoding(new float[0], List.of(), List.of()));
    }

    private static List<Profile> sentences(String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> sentence(i + 1, texts[i])).toList();
    }

    @Test
    void whatSharesNothingIsNotLookedAt() {
        RareWords words = new RareWords(sentences("old ferry pier", "new toll bridge", "ferry toll office"));
        assertThat(words.like(sentence(1, "ferry strike"))).containsExactly(0, 2);
        assertThat(words.like(sentence(1, "quiet harbour"))).isEmpty();
    }

    @Test
    void askingTwiceSaysTheSame() {
        RareWords words = new RareWords(sentences("old ferry pier", "ferry toll office"));
        assertThat(words.like(sentence(1, "ferry"))).isEqualTo(words.like(sentence(1, "ferry")));
    }

    @Test
    void theSameSentenceIsFoundAmongThousandsOfItsWords() {
        List<Profile> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(sentence(i + 1, i == 2500 ? "ferry pier" : "ferry pier " + "w" + i % 1000));
        }
        RareWords words = new RareWords(many);
        assertThat(words.like(sentence(1, "ferry pier"))).contains(2500);
        assertThat(words.like(sentence(1, "pier w7"))).contains(7, 1007, 2007);
    }
}
