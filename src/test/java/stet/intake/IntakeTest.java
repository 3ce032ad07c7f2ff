package stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** What comes out of the door for texts and pages that show one thing each. */
class IntakeTest {
    private final Intake intake = new Intake();

    private static final String STORY = """
                                        Harbour bridge in Ostrava to close for nine weeks

                                        By Milena Hask

                                        OSTRAVA, Czech Republic, Feb. 3, 2022 (Kvarta) — Engineers will close the harbour bridge on Monday after
                                        inspectors found cracks in two of its cables, the city said.

                                        The bridge carries about 18,000 vehicles a day, and engineers expect the repair of its cables to last nine
                                        weeks.

                                        "We had no choice," said Ivo Marek, the city's chief engineer. "You do not gamble with a bridge."

                                        Copyright 2022 Kvarta. All rights reserved.
                                        """;

    private static List<Role> roles(Article article) {
        return article.blocks().stream().map(Block::role).toList();
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }

    @Test
    void aWireStoryHasItsParts() {
        Article article = intake.text(STORY, "bridge.txt", null);
        assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BYLINE, Role.BODY, Role.BODY, Role.BODY,
                Role.CREDIT);
        assertThat(article.metadata().headline()).isEqualTo("Harbour bridge in Ostrava to close for nine weeks");
        assertThat(article.metadata().byline()).isEqualTo("Milena Hask");
        assertThat(article.metadata().dateline()).isEqualTo("OSTRAVA, Czech Republic, Feb. 3, 2022");
        assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2022, 2, 3));
        assertThat(article.metadata().credit()).isEqualTo("Copyright 2022 Kvarta. All rights reserved.");
        assertThat(article.metadata().language()).isEqualTo("und");
    }

    @Test
    void theTextsOwnDayWinsOverTheCallers() {
        assertThat(intake.text(STORY, null, LocalDate.of(1999, 1, 1)).metadata().published())
                .isEqualTo(LocalDate.of(2022, 2, 3));
        assertThat(intake.text("One line.", null, LocalDate.of(1999, 1, 1)).metadata().published())
                .isEqualTo(LocalDate.of(1999, 1, 1));
    }

    @Test
    void blocksAreWhatBlankLinesPart() {
        Article article = intake.text("\ufeffOne\ntwo\u00a0three\r\n \t\r\nfour\n\u00a0\nfive\n\n\u200b\n\n\n six \n",
                null,
                null);
        assertThat(texts(article)).containsExactly("\ufeffOne two three", "four five", "six");
    }

    @Test
    void aBareSentenceIsNoHeadline() {
        Article article = intake.text("The mill burned down on Friday.", null, null);
        assertThat(roles(article)).containsExactly(Role.BODY);
        assertThat(article.metadata().headline()).isNull();
    }

    @Test
    void nothingVisibleGivesNoBlock() {
        assertThat(intake.text(" \n\n\u200b\u00a0\n", null, null).blocks()).isEmpty();
    }

    @Test
    void aTextOfOneBareLineIsItsOwnStory() {
        assertThat(new Intake().text("192.", null, null).blocks()).extracting(b -> b.role())
                .containsExactly(stet.text.Role.BODY);
    }
}
