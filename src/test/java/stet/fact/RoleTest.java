package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, offices and who holds them. */
class RoleTest {

    private static List<String> roles(String text) {
        return Stories.readMarked(text).facts().stream().filter(f -> f.value() instanceof FactValue.Office).map(f -> {
            FactValue.Office office = (FactValue.Office) f.value();
            return f.text() + " = " + office.title() + " = " + office.holder();
        }).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Foreign Minister [P Lena Ortega] sailed.   | Foreign Minister = foreign minister = Lena Ortega
                                            Deputy Prime Minister [P Ivo Moss] rowed.  | Deputy Prime Minister = deputy prime minister = Ivo Moss
                                            [P Ivo Moss], the CEO of [O Norrwing], left. | CEO = chief executive = Ivo Moss
                                            [P Ivo Moss], chief executive officer, left. | chief executive officer = chief executive = Ivo Moss
                                            [P Ivo Moss], 41, a senior analyst, left.  | senior analyst = senior analyst = Ivo Moss
                                            Spokeswoman [P Ada Moss] declined.         | Spokeswoman = spokesperson = Ada Moss
                                            His counterpart, [P Ada Moss], agreed.     | counterpart = counterpart = Ada Moss
                                            [P Ada Moss] is head of grain research.    | head of grain research = head of grain research = Ada Moss
                                            Defense Minister [P Ada Moss] sailed.      | Defense Minister = defence minister = Ada Moss
                                            Her former husband, [P Ivo Moss], left.    | former husband = former husband = Ivo Moss
                                            [P Ada Moss], [P Corvane]'s chief executive, left. | chief executive = chief executive = Ada Moss
                                            The director general of [O Norrwing], [P Ada Moss], left. | director general = director general = Ada Moss
                                            The mayor left.                            | mayor = mayor = null
                                            """)
    void aTitleHasItsHolder(String text, String expected) {
        assertThat(roles(text)).containsExactly(expected);
    }

    @Test
    void aSecondOfficeHasTheHolderOfTheFirst() {
        assertThat(roles("[P Ada Moss] will become chief executive and chairman.")).containsExactly(
                "chief executive = chief executive = Ada Moss", "chairman = chairman = Ada Moss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The general election was held.
                                            A major storm hit the coast.
                                            She will head home.
                                            """)
    void otherWordsOfTheSameSpellingAreNone(String text) {
        assertThat(roles(text)).isEmpty();
    }
}
