package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.bench.InventedStory;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.text.Article;

/** Input that breaks readers: endless sentences, no sentences, tables, capitals, other languages, rubbish. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HardInputTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Intake INTAKE = new Intake();

    private static Article article(String text) {
        return INTAKE.text(text, null, null);
    }

    private static Comparison compare(String original, String rewrite) {
        return COMPARER.compare(article(original), article(rewrite));
    }

    private static List<String> told(Comparison c) {
        return c.changes().stream().map(x -> x.kind() + " " + text(x.inOriginal().orElse(null)) + " > "
                + text(x.inRewrite().orElse(null))).toList();
    }

    private static String text(Fact fact) {
        return fact == null ? "-" : fact.text();
    }

    @Test
    void anArticleWithoutAnySentenceEnd() {
        String text = "harbour strike enters third week\n\nthe 240 dockers of palmora met on tuesday and voted to stay out "
                + "until may\n\nthe port loses $3 million a day according to its owner\n\nno talks are planned";
        assertThat(told(compare(text, text))).isEmpty();
        assertThat(told(compare(text, text.replace("$3 million", "$5 million")))).singleElement().asString()
                .isEqualTo("altered $3 million > $5 million");
    }

    @Test
    void headlinesInCapitals() {
        String text = "DOCKERS OF PALMORA STAY OUT AS PORT LOSES $3 MILLION A DAY\n\nThe dockers of Palmora voted on "
                + "Tuesday to stay out. The port loses $3 million a day, Lena Ortega said.";
        assertThat(told(compare(text, text))).isEmpty();
        assertThat(told(compare(text, text.replaceFirst("\\$3 MILLION", "\\$8 MILLION")))).singleElement().asString()
                .isEqualTo("altered $3 MILLION > $8 MILLION");
        assertThat(told(compare(text, text.replace("DOCKERS OF PALMORA STAY OUT AS PORT LOSES $3 MILLION A DAY",
                "Dockers of Palmora stay out as port loses $3 million a day")))).isEmpty();
    }

    @Test
    void aTableFlattenedByAScraper() {
        String table = "Results of the regatta\n\nPlace Crew Club Time 1 Holm/Berg Norrvik 6:31.2 2 Ortega/Lind Palmora "
                + "6:33.9 3 Quist/Voss Tarnow 6:40.5\n\n• 14 crews started • 2 capsized • 1 was disqualified";
        assertThat(told(compare(table, table))).isEmpty();
        assertThat(told(compare(table, table.replace("14 crews", "41 crews")))).singleElement().asString()
                .contains("14").contains("41");
    }

    @Test
    void fiveThousandEqualBlocks() {
        String text = String.join("\n\n", Collections.nCopies(5000, "Ada Holm said 12 ferries will sail."));
        Comparison same = compare(text, text);
        assertThat(told(same)).isEmpty();
        assertThat(same.notices()).isEmpty();
        assertThat(same.alignment().blocks()).hasSizeGreaterThan(4990);
        assertThat(compare("\n\n \n\n".repeat(5000), "word").alignment().blocks()).isEmpty();
    }

    /** Statements run together without a stop. */
    private static String endless(long seed, int words) {
        InventedStory story = new InventedStory(seed);
        StringBuilder text = new StringBuilder("It all began when");
        for (int n = 0; n < words; n += 12) {
            text.append(' ').append(story.sentence().replaceAll("[.“”]|,(?!\\d)", "")).append(" and");
        }
        return text.append(" so it ended.").toString();
    }

    @Test
    void aSentenceOfTenThousandWordsLosesNothing() {
        String text = endless(1, 10_000);
        FactSheet sheet = COMPARER.read(article(text));
        assertThat(sheet.analysis().sentences()).hasSize(1);
        assertThat(sheet.facts().getLast().place().span().end()).isGreaterThan(text.length() - 100);
        FactSheet altered = COMPARER.read(article(text.replace("began when", "began with 4,711 sheep when")));
        assertThat(told(COMPARER.compare(sheet, altered))).containsExactly("added - > 4,711");
    }

    @Test
    void linesOfATableOneByOne() {
        InventedStory story = new InventedStory(3);
        String table = "Results of the regatta\n\n" + IntStream.rangeClosed(1, 150)
                .mapToObj(
                        i -> i + " " + story.sentence().split(" ")[1] + " Norrvik " + (i * 7 % 150 + 10) + " points")
                .collect(Collectors.joining("\n\n"));
        assertThat(told(compare(table, table))).isEmpty();
        assertThat(told(compare(table, table.replace("94 points", "947 points")))).singleElement()
                .asString().contains("94 > ").contains("947");
    }

    @Test
    void nothingInCommonIsSaidAtOnce() {
        Comparison c = compare(
                "Dockers of Palmora stay out\n\nThe 240 dockers of Palmora voted on Tuesday to stay out. "
                        + "The port loses $3 million a day, Lena Ortega said.\n\nNo talks are planned before May.",
                "Choir wins prize in Tarnow\n\nA choir of 31 schoolchildren sang lullabies in a tent.\n\nTheir teacher "
                        + "Ivo Lind had written one of them on the train.");
        assertThat(c.alignment().blocks()).isEmpty();
        assertThat(c.alignment().sentences()).isEmpty();
        assertThat(c.notices()).extracting(Notice::kind).containsExactly("unrelated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "Hello", "7", "?", "... --- !!!", "“”", "\0", "a\0b 5 c",
            "\ud800 5 people",
            "\udc00\ud800", "\ufeffHello 5", "\u202e5 ferries said Ada Holm\u202c", "👩‍👩‍👧‍👦 5",
            "e\u0301\u0301\u0301 said 5",
            "\u200b", "-", "$", "$ million", "of the of the", "5 5 5 5", "Mr.", "\"", "' ' '", "(", "1/0",
            "99999999999999999999999",
            "0000-00-00", "32 January 2024", "February 30", "25:61"})
    void oddTextsAreReadAndAreThemselves(String odd) {
        assertThat(told(compare(odd, odd))).isEmpty();
        compare(odd, "Ada Holm said on Monday that 12 ferries “will not sail” to Bergen.");
        compare("Ada Holm said on Monday that 12 ferries “will not sail” to Bergen.", odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1 ", "a. ", "“ ", "-- ", "( ", "U.S. ", "of the ", "not ", "he said that ",
            "million ", "May ", "$5 - ", "President ", "Aa Bb ", "e\u0301", "a/b-", "….’”", "5 km, ", "'s "})
    void oneThingOverAndOver(String thing) {
        String text = thing.repeat(3_000 / thing.length());
        assertThat(told(compare(text, text))).isEmpty();
        compare(text, text + "Ada Holm said 5.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "de|Hafenstreik in Palmora|Die 240 Hafenarbeiter von Palmora stimmten am Dienstag für den Streik.|240|420",
            "ru|Забастовка в порту|Во вторник 240 докеров порта Палмора проголосовали за продолжение забастовки.|240|420",
            "zh|港口罢工|帕尔莫拉港的240名码头工人星期二投票决定继续罢工，公司没有回应。|240|420",
            "ar|إضراب في الميناء|صوت 240 عاملا في ميناء بالمورا يوم الثلاثاء لصالح مواصلة الإضراب عن العمل.|240|420",
            "fr|Grève au port|Les 240 dockers du port de Palmora ont voté mardi la poursuite de la grève.|240|420",
            "ja|港でストライキ|パルモラ港の労働者240人は火曜日にストライキの継続を決めたと発表した。|240|420",
            "el|Απεργία στο λιμάνι|Οι 240 λιμενεργάτες της Παλμόρα ψήφισαν την Τρίτη υπέρ της απεργίας.|240|420"})
    void anotherLanguageIsAlignedAndComparedByItsNumbers(String language, String head, String body, String from,
            String to) {
        String text = head + "\n\n" + body + "\n\n" + body.replace(from, "17");
        Comparison same = compare(text, text);
        assertThat(same.original().analysis().article().metadata().language()).isEqualTo(language);
        assertThat(same.notices()).extracting(Notice::kind).containsExactly("language");
        assertThat(told(same)).isEmpty();
        Comparison altered = compare(head + "\n\n" + body, head + "\n\n" + body.replace(from, to));
        assertThat(altered.alignment().blocks()).hasSize(2);
        assertThat(told(altered)).containsExactly("altered " + from + " > " + to);
    }
}
