package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.language.AnalyzedSentence;
import stet.language.Encoding;
import stet.text.Role;
import stet.text.Sentence;
import stet.text.Span;

class CopiesTest {
    /** One sentence a letter. */
    private static List<Profile> sentences(String letters) {
        List<Profile> profiles = new ArrayList<>();
        for (String text : letters.split("")) {
            Sentence sentence = new Sentence(profiles.size() + 1, 0, new Span(0, text.length()));
            profiles.add(Profile.of(new AnalyzedSentence(sentence, text, List.of(), List.of()), Role.BODY,
                    new Encoding(new float[0], List.of(), List.of())));
        }
        return profiles;
    }

    /** The pairs that meet where every sentence of the one could be linked with every one of the other. */
    private static List<String> met(String original, String rewrite) {
        Copies ours = Copies.of(sentences(original));
        Copies theirs = Copies.of(sentences(rewrite));
        List<String> met = new ArrayList<>();
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size(); r++) {
                ours.meet(o, theirs, r, (a, b) -> met.add(a + "-" + b));
            }
        }
        met.sort(null);
        return met;
    }

    @Test
    void differentSentencesAndFewCopiesAllMeet() {
        assertThat(met("aba", "ac")).containsExactly("0-0", "0-1", "1-0", "1-1", "2-0", "2-1");
    }

    @Test
    void ofManyCopiesTheFirstMeetsTheFirstAndWhatIsLeftTheLast() {
        assertThat(met("aaaaa", "aaaaa")).containsExactly("0-0", "1-1", "2-2", "3-3", "4-4");
        assertThat(met("aaaaaaa", "aaaaa")).containsExactly("0-0", "1-1", "2-2", "3-3", "4-4", "5-4", "6-4");
    }

    @Test
    void ofManyCopiesOneMeetsASentenceInOtherWords() {
        assertThat(met("aaaaa", "b")).containsExactly("0-0");
        assertThat(met("b", "aaaaa")).containsExactly("0-0");
    }

    @Test
    void swappingTheSidesMirrorsThePairs() {
        List<String> mirrored = met("abbbbbb", "bbbbbac").stream()
                .map(p -> String.join("-", Arrays.asList(p.split("-")).reversed())).sorted().toList();
        assertThat(met("bbbbbac", "abbbbbb")).isEqualTo(mirrored);
    }
}
