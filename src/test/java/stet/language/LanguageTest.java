package stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

class LanguageTest {
    private static final Language LANGUAGE = new Language();

    /** Words with class, and with their dictionary form where it is another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The mayor didn't resign. | The/DET/the mayor/NOUN did/AUX/do n't/PART/not resign/VERB ./PUNCT
                                            Officials cannot say. | Officials/NOUN/official can/AUX not/PART say/VERB ./PUNCT
                                            Mora’s aides fell silent. | Mora/PROPN ’s/PART/'s aides/NOUN/aide fell/VERB/fall silent/ADJ ./PUNCT
                                            She'll visit Bergen in May 2027. | She/PRON/she 'll/AUX/will visit/VERB Bergen/PROPN in/ADP May/PROPN 2027/NUM ./PUNCT
                                            He paid $3.5 million. | He/PRON/he paid/VERB/pay $/SYM 3.5/NUM million/NUM ./PUNCT
                                            Two Norwegian ministers left the city. | Two/NUM/two Norwegian/ADJ/norwegian ministers/NOUN/minister left/VERB/leave the/DET city/NOUN ./PUNCT
                                            """)
    void wordsHaveClassAndDictionaryForm(String text, String wanted) {
        assertThat(written(analyze(text).sentences().getFirst())).isEqualTo(wanted);
    }

    @Test
    void headlinesAreReadAsIfInPlainLetters() {
        Analysis analysis = analyze("MORA REJECTS RUUD OFFER", "Mora Rejects Ruud Offer Again",
                "The union said Tuesday that Mora had turned down the offer by Ruud.");
        assertThat(written(analysis.sentences().get(0))).isEqualTo("MORA/PROPN/Mora REJECTS/VERB/reject "
                + "RUUD/PROPN/Ruud OFFER/NOUN/offer");
        assertThat(written(analysis.sentences().get(1))).isEqualTo("Mora/PROPN Rejects/VERB/reject "
                + "Ruud/PROPN Offer/NOUN/offer Again/ADV/again");
    }

    @Test
    void namesOfTheArticleComeApartAtTheirHyphen() {
        Analysis analysis = analyze("Later Mora met Duarte.", "The Mora-Duarte talks and the Lund-Holm law");
        assertThat(analysis.sentences().get(1).tokens().stream().map(Token::text)).containsExactly("The", "Mora", "-",
                "Duarte", "talks", "and", "the", "Lund-Holm", "law");
    }

    @Test
    void placesAreInTheBlock() {
        Analysis analysis = analyze("It rained.", "It snowed. Roads closed.");
        AnalyzedSentence last = analysis.in(2).get(1);
        assertThat(last.sentence().index()).isEqualTo(1);
        assertThat(last.text()).isEqualTo("Roads closed.");
        assertThat(last.tokens()).extracting(t -> t.span().of("It snowed. Roads closed.")).containsExactly("Roads",
                "closed", ".");
    }

    @Test
    void otherLanguagesGoByShape() {
        Analysis analysis = analyze(
                "Der Bürgermeister sprach am Montag mit Mora über 40 neue Brücken. Danach fuhr er nach Hause.");
        assertThat(analysis.article().metadata().language()).isEqualTo("de");
        assertThat(written(analysis.sentences().getFirst())).startsWith("Der/X/der Bürgermeister/PROPN sprach/X")
                .contains("40/NUM neue/X");
        assertThat(analysis.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            en  | The mayor of the town said that a vote would follow in May.
                                            en  | Mora wins Oslo race
                                            de  | Der Bürgermeister sprach am Montag mit den Bürgern über die neue Brücke.
                                            fr  | Le maire a démissionné lundi après la publication du rapport.
                                            es  | El alcalde dimitió el lunes tras la publicación del informe.
                                            nl  | De burgemeester is maandag afgetreden na de publicatie van het rapport over de brug.
                                            no  | Ordføreren gikk av mandag etter at rapporten om broen ble offentliggjort.
                                            ru  | Мэр города ушел в отставку в понедельник после публикации доклада.
                                            ja  | 市長は月曜日に辞任した。
                                            zh  | 市长周一辞职
                                            ko  | 시장이 월요일 사임했다
                                            el  | Ο δήμαρχος παραιτήθηκε
                                            und | Ruud Dahl
                                            und | 12 – 40
                                            """)
    void detect(String language, String text) {
        assertThat(LANGUAGE.detect(text)).isEqualTo(language);
    }

    @Test
    void aSentenceOfManyWordsIsRead() {
        String text = IntStream.range(0, 12_000).mapToObj(i -> "Bridges close").collect(Collectors.joining(" and "));
        assertThat(analyze(text).sentences().getFirst().tokens()).hasSize(35_999);
    }

    @Test
    void interruptedReadingStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> analyze("It rained.")).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void manyThreadsReadTheSame() {
        Analysis alone = analyze("Officials couldn't say why the bridge fell.");
        assertThat(IntStream.range(0, 40).parallel()
                .mapToObj(_ -> analyze("Officials couldn't say why the bridge fell."))).allMatch(alone::equals);
    }

    private static Analysis analyze(String... blocks) {
        List<Block> all = new ArrayList<>();
        for (String text : blocks) {
            all.add(new Block(all.size() + 1, Role.BODY, text));
        }
        return LANGUAGE.analyze(new Article(null, Metadata.NONE, all));
    }

    private static String written(AnalyzedSentence sentence) {
        return sentence.tokens().stream().map(t -> t.text() + '/' + t.wordClass()
                + (t.lemma().equals(t.text()) ? "" : '/' + t.lemma())).collect(Collectors.joining(" "));
    }
}
