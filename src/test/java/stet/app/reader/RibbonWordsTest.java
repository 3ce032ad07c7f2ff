package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;

class RibbonWordsTest {

    private static List<String> words(String original, String rewrite, String links) {
        Desk desk = Desk.of(original, rewrite, links);
        List<Ribbon> ribbons = Ribbons.of(desk.comparison());
        return ribbons.stream().map(new RibbonWords(desk.comparison(), ribbons)::of).toList();
    }

    @Test
    void aRibbonSaysHowMuchIsAlikeAndWhichFactsAreNot() {
        assertThat(words("[a1:Ana] came.\nShe left.\nIt rained [d1:twice] on [d2:Monday].",
                "[a1:Eva] came.\nShe left.\nIt [n1:only] rained.", "1-1 2-2 3-3")).containsExactly(
                        "Reworded, 90 % alike\n1 fact altered", "Word for word",
                        "Reworded, 90 % alike\n2 facts dropped, 1 fact added");
    }

    @Test
    void aMoveSaysWhichWay() {
        assertThat(words("A a.\nB b.\nC c.", "C d.\nA a.\nB b.", "1-2 2-3 3~1").getLast())
                .isEqualTo("Moved up, 90 % alike");
        assertThat(words("A a.\nB b.\nC c.", "B b.\nC c.\nA d.", "1~3 2-1 3-2").getFirst())
                .isEqualTo("Moved down, 90 % alike");
    }

    @Test
    void aPassageWithoutPartnerSaysWhereItStands() {
        assertThat(words("One.\nTwo [d1:more].", "One.\nNew.", "1-1")).containsExactly("Word for word",
                "Only in the original\n1 fact dropped", "Only in the rewrite");
    }
}
