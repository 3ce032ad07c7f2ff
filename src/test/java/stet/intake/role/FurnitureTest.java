package stet.intake.role;

import stet.intake.Intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** Furniture between, before and after the paragraphs of an invented story, and story that only looks like it. */
class FurnitureTest {
    private static final String HEAD = "Lighthouse at Skarvik sold to island council";
    private static final List<String> STORY = List.of(
            "The lighthouse at Skarvik, dark since 1988, was sold on Monday to the island's council for 90,000 kroner.",
            "Council leader Berit Lund said the lighthouse would open to visitors next summer after repairs to its stairs.",
            "The island has 410 inhabitants, and the council expects 6,000 visitors a year at the Skarvik lighthouse.");

    private static Article read(String... blocks) {
        return new Intake().text(String.join("\n\n", blocks), null, null);
    }

    private static List<Role> roles(Article article) {
        return article.blocks().stream().map(Block::role).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home » Regions » The Islands", "3 min read · Share on Facebook · Copy link", "12",
            "48 comments",
            "You might also like", "ADVERTISEMENT", "READ NEXT: The ferry that forgot its port",
            "Sign up for our evening newsletter and never miss a story", "Got a tip? Email our newsdesk",
            "Tags: Skarvik, Lighthouses, Islands", "SPONSORED: Pensioners amazed by this simple garden trick",
            "About the author: Nils Aker has covered the coast since 2004.",
            "Nils Aker is a freelance journalist who lives by the sea. Follow him for more.",
            "Enjoying this story? Support our journalism from 2 euros a month.",
            "Share this article: Email | Print | WhatsApp", "We may earn a commission from links on this page.",
            "We keep your address to ourselves. Required fields are marked with a star", "Story continues below",
            "We use cookies to improve your experience on our site.",
            "This website uses cookies. Accept all Reject all",
            "Accept all cookies", "Manage cookie preferences", "Page 1 of 3", "1 2 3 4 Next »", "« Previous Next »",
            "Next page", "Older posts", "Load more"})
    void isMarkedAmidAndAfterTheStory(String line) {
        assertThat(roles(read(HEAD, STORY.get(0), line, STORY.get(1), STORY.get(2)))).containsExactly(Role.HEADLINE,
                Role.BODY, Role.FURNITURE, Role.BODY, Role.BODY);
        assertThat(roles(read(HEAD, STORY.get(0), STORY.get(1), STORY.get(2), line))).containsExactly(Role.HEADLINE,
                Role.BODY, Role.BODY, Role.BODY, Role.FURNITURE);
    }

    @Test
    void theNameOfASectionAboveTheHeadlineIsNoHeadline() {
        Article article = read("Culture", HEAD, STORY.get(0), STORY.get(1), STORY.get(2));
        assertThat(roles(article)).containsExactly(Role.FURNITURE, Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY);
        assertThat(article.title()).isEqualTo(HEAD);
        assertThat(roles(read("Sold", STORY.get(0), STORY.get(1), STORY.get(2))).getFirst()).isEqualTo(Role.HEADLINE);
    }

    @Test
    void aStoryResumesAfterTeasers() {
        Article article = read(HEAD, STORY.get(0), "You may also like",
                "9 Desert Hotels You Must See Before You Retire",
                "How One Baker Turned a Bicycle Into a Bank", STORY.get(1), STORY.get(2));
        assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BODY, Role.FURNITURE, Role.FURNITURE,
                Role.FURNITURE, Role.BODY, Role.BODY);
    }

    @Test
    void paragraphsOfOtherStoriesAfterTheEndAreMarked() {
        Article article = read(HEAD, STORY.get(0), STORY.get(1), STORY.get(2), "More from our site",
                "A baker in Montevideo has won the national prize for sourdough, beating 300 rivals from Uruguay.",
                "Doctors in Nairobi reported a fall in malaria among children, thanks to a cheaper vaccine.");
        assertThat(roles(article).subList(4, 7)).containsOnly(Role.FURNITURE);
    }

    @Test
    void aWriterIntroducedInAnotherLanguageIsMarked() {
        Article article = read(HEAD, STORY.get(0), STORY.get(1), STORY.get(2),
                "Nils Aker er redaktør i avisen Kysten og har skrevet om fyrtårn, ferger og fiske i mer enn tjue år. "
                        + "Han bor med familien i Bodø og liker lange turer langs stranden.");
        assertThat(roles(article).getLast()).isEqualTo(Role.FURNITURE);
    }

    @Test
    void anArticleAboutNewslettersKeepsItsParagraphs() {
        Article article = read("Newsletters win readers back, publishers say",
                "Publishers that started newsletters last year won back a tenth of their readers, a survey found on Tuesday.",
                "Readers who subscribe to a newsletter by email return twice as often, said Jonas Weil of the survey's team.",
                "\"Your inbox is the new front page,\" Weil said. \"Sign up once, and the newsletter comes to you.\"",
                "Newsletters cost publishers little, and comments from readers of a newsletter rose by 8 percent.");
        assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY, Role.BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Nils Aker | BYLINE", "by Nils Aker and Ana de la Cruz | BYLINE",
            "Staff Writer | BYLINE", "Posted in: Islands, News | BYLINE", "March 22, 2013 | BYLINE",
            "SKARVIK, May 4 | DATELINE", "©2021 Kvarta News. Distributed by Fjord Content. | CREDIT",
            "(c) 2021 Kvarta News. All rights reserved. | CREDIT",
            "This report is based on information from Kvarta News. | CREDIT", "What the repairs will cost | SUBHEAD",
            "- a new lamp for the tower | LIST", "Photo: Nils Aker/Kvarta | CAPTION"})
    void linesWithAFormOfTheirOwn(String line, Role role) {
        assertThat(roles(read(HEAD, line, STORY.get(0), STORY.get(1), STORY.get(2)))).containsExactly(Role.HEADLINE,
                role, Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void theLineAfterReadTheOriginalNamesTheSource() {
        Article article = read(HEAD, STORY.get(0), STORY.get(1), STORY.get(2), "Read the original story here:",
                "Kvarta");
        assertThat(roles(article).subList(4, 6)).containsExactly(Role.CREDIT, Role.CREDIT);
    }
}
