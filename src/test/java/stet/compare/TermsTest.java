package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

/** Words replaced by words that say something else, against the same said in other words. */
class TermsTest {
    private static final String FERRY = "The captain told the inquiry that the ferry left the harbour late and that the "
            + "crew had checked the engines before the voyage.";
    private static final String TRIAL = "A baker from the old town pleaded guilty to manslaughter after his van struck "
            + "a cyclist near the northern market hall.";
    private static final String FIRM = "The founder of the small furniture maker said sales rose in the spring because "
            + "customers wanted cheaper chairs.";

    private static Article article(String text) {
        return new Article(null, Metadata.NONE.withLanguage("en"), List.of(new Block(1, Role.BODY, text)));
    }

    private static List<String> terms(String original, String rewrite) {
        return Mirror.compare(article(original), article(rewrite)).changes().stream()
                .filter(c -> c.type() == FactType.TERM)
                .map(c -> c.kind() + " " + text(c, FactChange::inOriginal) + " > " + text(c, FactChange::inRewrite))
                .toList();
    }

    private static String text(FactChange change, Function<FactChange, Optional<Fact>> side) {
        return side.apply(change).map(Fact::text).orElse("-");
    }

    private static String base(String name) {
        return switch (name) {
            case "FERRY" -> FERRY;
            case "TRIAL" -> TRIAL;
            default -> FIRM;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            TRIAL | manslaughter | murder
                                            TRIAL | cyclist      | policeman
                                            TRIAL | old          | new
                                            FERRY | left         | entered
                                            FERRY | engines      | lifeboats
                                            FIRM  | sales        | profits
                                            FIRM  | rose         | fell
                                            FIRM  | cheaper      | sturdier
                                            FIRM  | chairs       | boats
                                            """)
    void anotherMeaningInAnEqualSentenceIsAltered(String text, String word, String other) {
        String altered = base(text).replace(word, other);
        assertThat(terms(base(text), altered)).containsExactly("altered " + word + " > " + other);
        assertThat(terms(altered, base(text))).containsExactly("altered " + other + " > " + word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            TRIAL | struck          | hit
                                            TRIAL | pleaded guilty  | admitted guilt
                                            FERRY | late            | behind schedule
                                            FERRY | voyage          | journey
                                            FERRY | told            | informed
                                            FIRM  | rose            | increased
                                            FIRM  | customers       | clients
                                            FIRM  | maker           | manufacturer
                                            """)
    void theSameInOtherWordsIsSilent(String text, String word, String other) {
        assertThat(terms(base(text), base(text).replace(word, other))).isEmpty();
    }

    @Test
    void aClausePutIntoAnEqualSentenceIsAdded() {
        String longer = FERRY.replace("left the harbour late",
                "left the harbour late with torn sails after a cargo fire");
        assertThat(terms(FERRY, longer)).containsExactly("added - > torn sails after a cargo fire");
        assertThat(terms(longer, FERRY)).containsExactly("dropped torn sails after a cargo fire > -");
    }

    @Test
    void wordsThatCarryNothingMayBePutIn() {
        assertThat(terms(FERRY, FERRY.replace("that the crew", "that the whole crew"))).isEmpty();
        assertThat(terms(FIRM, FIRM.replace("said sales", "also said that sales"))).isEmpty();
    }

    @Test
    void aReorderedSentenceIsSilent() {
        assertThat(terms(FIRM, "Because customers wanted cheaper chairs, sales went up in spring, according to the man "
                + "who founded the small maker of furniture.")).isEmpty();
    }
}
