package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.Notice;
import stet.intake.Intake;
import stet.report.subject.Subject;

/** What every output says first: that two texts have nothing in common, that findings are weak in their language. */
class NoticeTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Intake INTAKE = new Intake();
    private static final String ENGLISH = "Four ferries stay in port after the storm, the harbour master said.";
    private static final String OTHER = "Quarterly profits at the bakery chain doubled on strong demand for rye bread.";
    private static final String GERMAN = "Nach dem Sturm bleiben vier Fähren im Hafen, sagte die Hafenmeisterin Ada Holm.";
    private static final String WEAKER = "Not in English (German): here Stet goes by words, numbers and the shape of names alone,";

    private static Subject subject(String original, String rewrite) {
        Comparison comparison = COMPARER.compare(INTAKE.text(original, null, null), INTAKE.text(rewrite, null, null));
        return new Subject("p1", "a.txt", "b.txt", comparison);
    }

    private static String written(Format format, Subject subject) throws IOException {
        // set in lines, or with its marks made plain
        return Written.words(format, subject).replaceAll("\\s+", " ").replace("\\", "");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void everyFormSaysThatFindingsAreWeaker(Format format) throws IOException {
        Subject subject = subject(GERMAN, GERMAN.replace("vier", "14"));
        assertThat(subject.comparison().changes()).isNotEmpty();
        assertThat(written(format, subject)).contains(WEAKER);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = {"CSV", "XLSX"})
    void everyFormSaysThatNothingIsShared(Format format) throws IOException {
        assertThat(written(format, subject(ENGLISH, OTHER))).contains("These two do not tell the same story");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void anOrdinaryPairIsReadWithoutNotice(Format format) throws IOException {
        assertThat(written(format, subject(ENGLISH, ENGLISH.replace("Four", "Five")))).doesNotContain("Not in English")
                .doesNotContain("same story");
    }

    @Test
    void twoForeignLanguagesAreBothNamedAndOneOnlyOnce() {
        Subject both = subject(GERMAN,
                "Après la tempête, quatre bateaux restent au port, a déclaré la capitainerie de la ville.");
        assertThat(both.comparison().notices()).filteredOn(n -> n.kind().equals("language")).map(Notice::text)
                .singleElement().asString().startsWith("Not in English (German, French)");
        assertThat(subject(GERMAN, GERMAN).comparison().notices()).map(Notice::kind).isEqualTo(List.of("language"));
    }

    @Test
    void aReadArticleSaysItToo() throws IOException {
        StringWriter out = new StringWriter();
        ArticleText.write("a.txt", COMPARER.read(INTAKE.text(GERMAN, null, null)), out);
        assertThat(out.toString().replaceAll("\\s+", " ")).contains(WEAKER);
        assertThat(JsonReport.article("a", COMPARER.read(INTAKE.text(GERMAN, null, null)))).contains(WEAKER);
    }
}
