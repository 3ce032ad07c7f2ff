package stet.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.text.Span;

class SentenceSplitterTest {
    private static final Set<String> COMMON = Set.of("army", "treasury", "court", "officials", "chairman", "steel",
            "open", "secretary", "president", "first", "police", "street", "south", "bank", "company", "governor");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(COMMON::contains);

    /** Each line is a block; a bar stands where one sentence ends and the next begins. */
    static Stream<String> english() {
        return """
               The mayor resigned.|A vote follows in May.
               The U.S. Army sent engineers.|They left on Friday.
               The bill goes to the U.S. Senate.|It may stall there.
               The goods came from the U.S.|The rest was made in Peru.
               He flew home to the U.S.|However, his papers stayed behind.
               A deal with the U.N. is near, said U.S. Secretary of State Ana Cole.
               She blamed the U.S.|Duarte called that absurd.
               Shares of U.S. Steel rose.|The U.S. Treasury said nothing.
               They moved to Washington, D.C. in 1990.|They liked it.
               Navy Adm. Lena Ruiz spoke first.|Sen. Bo Park and Rep. I. M. Lund followed.
               Lt. Gen. Omar Faye and Gov. Ida Holm met.|Both were tired.
               Mr. and Mrs. Quist won.|Dr. No is a film.
               Ambassador J. K. Holt met George W. Lunde.|Nobody smiled.
               The suspect, John A. Doe, fled.
               They settled on Plan B.|It failed at once.
               It began in World War I.|The town burned.
               She is, said I.|We left.
               She lives on St. Mary's Lane.|The church is St. Ann.
               They met on Main St.|The door was shut.
               The plant in St. Paul, Minn. employs 40.|It closes in Jan. 2027.
               It opens on Jan. 5.|Tickets cost $2.50 each.
               Prices rose 2.5 percent.|They fell 1.7 percent in Feb.|The bank is calm.
               Ticket No. 5 won.|Room No. 12 was empty.
               Asked twice, she said no.|The room laughed.
               Acme Corp. said it would pay.|Ruud Inc. Chairman Per Dahl agreed.
               The buyer is Acme Inc.|The seller is Ruud & Co.|Neither would comment.
               The firm is owned by Ruud Ltd.|Dahl said he would sell.
               It was founded by Tor Dahl Jr. and sold by Tor Dahl Sr.|His son objected.
               The talks start at 9 a.m. Tuesday and end at 5 p.m. EST.
               The siren went off at 5 p.m.|Crews arrived within minutes.
               The siren went off at 5 p.m.|The crews were late.
               Kickoff is at 8 p.m. Oct. 3.|Gates open at six.
               It was Bergen vs. Oslo.|Bergen won.
               The case is Roe v. Wade.|It was decided in 1973.
               She has a Ph.D. in physics.|He has a Ph.D.|They met at school.
               Fruit, e.g. Apples and pears, i.e. Produce, costs more.
               Figs, nuts, etc. are sold there.|Coffee, tea, etc.|The rest is gone.
               "We will go," he said.|"We will not stop."|The crowd cheered.
               “It is over.”|She left the room.|“Good.”
               “Is it over?” she asked.|No one knew.
               “Is it over?” Duarte asked.|No one knew.
               “Is it over?” President Lena Duarte asked.|No one knew.
               “Stop!” he shouted.|“Stop!”|He ran.
               He asked: “Why now?” and left.
               “Why now?”|The minister had no answer.
               She said ‘no more.’|Then she sat down.
               (The agency later withdrew it.)|The story stands.
               The film (rated R) opens today.|It is long (two hours!).|It is good.
               Who won?|Nobody!|Really?!|Yes.
               He paused ... and went on.|Then he left.
               “We waited ...|We waited all night,” she said.
               He had nothing else to say….|The line went dead.
               They left . . . and came back.
               It belongs to the ... United States.
               The site FlightWatch99.com was down.|Visit www.ruud.example for news.
               The version is 2.4.1 now.|Use 3.0 later.
               The club, Yahoo! Sports, and Jeopardy! are names.
               Joe Biggs, 41, is out.|iPhone sales fell.|al-Noor TV said so.
               1. Mix the dough.|2. Bake it.
               • Rents rose • Wages fell • Jobs grew
               It ended in 2019.|2020 was worse.
               Some 500 came in 2019.|About 40 left.
               The rule took effect.[2]|It was dropped.
               The strike ended.|The men went home.
               “It is done.”|The judge stood up.
               MARKET FALLS 3 PCT. IN HEAVY TRADING
               Mora wins Oslo race
               He likes three things: tea; toast; quiet.
               SEN. LUND SAID NO.|GOV. HOLM SAID YES.
               Col. Vik and Sgt. 1st Class Moe were hurt.
               The match ended 3-1.|Ruud scored twice.
               They speak Spanish, French, etc., at home.
               The U.K., the E.U. and the U.S. agreed.|Oil fell.
               Tor Dahl, M.D., retired.|So did Liv Moe, Ph.D.
               She was born c. 1920.
               It cost approx. 40 crowns.|That is little.
               Oil hit $70 a barrel.|$80 is next.
               He came .|She went .
               “ He came . ”|She went .
               """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void english(String marked) {
        List<String> wanted = List.of(marked.split("\\|"));
        boolean bullets = marked.startsWith("•");
        boolean glued = marked.contains("|The men") || marked.contains("”|The judge");
        String text = String.join(glued ? "" : " ", wanted);
        List<String> found = SPLITTER.split(text, "en").stream().map(s -> s.of(text)).toList();
        assertThat(found).isEqualTo(bullets ? List.of("• Rents rose", "• Wages fell", "• Jobs grew") : wanted);
    }

    @Test
    void otherLanguagesGoByTheirOwnRules() {
        assertThat(cut("Er kam z.B. am 3. Mai. Dann ging er.", "de")).containsExactly("Er kam z.B. am 3. Mai.",
                "Dann ging er.");
        assertThat(cut("Τι θέλεις; Τίποτα.", "el")).containsExactly("Τι θέλεις;", "Τίποτα.");
    }

    @Test
    void wideStopsNeedNoSpace() {
        assertThat(cut("会議は終わった。彼は帰った！本当？", "ja")).containsExactly("会議は終わった。", "彼は帰った！", "本当？");
        assertThat(cut("会議は終わった。「帰る。」", "und")).containsExactly("会議は終わった。", "「帰る。」");
    }

    @Test
    void placesAreInTheText() {
        assertThat(SPLITTER.split("  It rained.\u00a0\u00a0It snowed.  ", "en"))
                .containsExactly(new Span(2, 12), new Span(14, 24));
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        assertThat(SPLITTER.split("   ", "en")).isEmpty();
        assertThat(SPLITTER.split("", "en")).isEmpty();
    }

    @Test
    void aTextWithoutStopsIsOneSentence() {
        assertThat(SPLITTER.split("word ".repeat(200_000), "en")).containsExactly(new Span(0, 999_999));
    }

    @Test
    void aTextOfNothingButStopsIsQuick() {
        assertThat(SPLITTER.split(". ".repeat(200_000), "en")).hasSize(1);
        assertThat(SPLITTER.split("[".repeat(200_000), "en")).hasSize(1);
        assertThat(SPLITTER.split("a.\"".repeat(100_000), "en")).isNotEmpty();
        assertThat(SPLITTER.split(".[".repeat(200_000), "en")).hasSize(1);
        assertThat(SPLITTER.split(". * ".repeat(100_000), "en")).hasSize(1);
        assertThat(SPLITTER.split("a U.S. b ".repeat(100_000), "en")).hasSize(1);
        assertThat(SPLITTER.split("a . \" a . \" ".repeat(50_000), "en")).isNotEmpty();
    }

    private static List<String> cut(String text, String language) {
        return SPLITTER.split(text, language).stream().map(s -> s.of(text)).toList();
    }
}
