package stet.report.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import stet.compare.Comparer;
import stet.intake.Intake;
import stet.report.Pairs;
import stet.report.subject.Subject;
import stet.text.Article;

class TeiReportTest {
    private static final String SCHEMA = "/stet/report/tei/tei-subset.rnc";

    static List<Subject> subjects() {
        return List.of(Pairs.ferry(), Pairs.noted(), Pairs.same(), Pairs.hostile(), Pairs.foreign(), read());
    }

    /** Blocks joined, split and moved, words shared across their borders. */
    private static Subject read() {
        Intake intake = new Intake();
        String original = "Port shuts for 3 days\n\nThe port of Vell shuts on Monday. \"We have no choice,\" said harbour "
                + "master Ada Holm.\n\nSome 1,200 containers wait at the quay.\n\nThe strike is the second since May.";
        String rewrite = "Port shuts for 4 days\n\nThe strike is the second since May.\n\nThe port of Vell shuts on Monday."
                + "\n\n\"We have no choice,\" said harbour master Ida Holm. Some 1,200 containers wait at the quay.";
        return new Subject("p", "a.txt", "b.txt", new Comparer().compare(intake.text(original, null, null),
                intake.text(rewrite, null, null)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void itIsValid(Subject subject) throws IOException, SAXException {
        assertThat(problems(ReadTei.written(subject))).isEmpty();
    }

    @Test
    void theSchemaTellsWhatIsNot() throws IOException, SAXException {
        String xml = ReadTei.written(Pairs.ferry());
        assertThat(problems(xml.replaceFirst(" wit=\"#original\"", ""))).isNotEmpty();
        assertThat(problems(xml.replace("<listWit>", "").replace("</listWit>", ""))).isNotEmpty();
        assertThat(problems(xml.replaceFirst("xml:id=\"original.b2\"", "xml:id=\"original.b1\""))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theReadingsOfAWitnessAreItsStory(Subject subject) {
        ReadTei tei = ReadTei.of(subject);
        assertThat(told(tei.blocks("original"))).isEqualTo(story(subject.comparison().original().analysis().article()));
        assertThat(told(tei.blocks("rewrite"))).isEqualTo(story(subject.comparison().rewrite().analysis().article()));
    }

    @Test
    void whatTextsShareStandsOnce() {
        assertThat(ReadTei.written(Pairs.ferry()))
                .contains(
                        """
                        <ab n="3" xml:space="preserve">\
                        <milestone unit="block" type="body" n="3" edRef="#original" xml:id="original.b3"/>\
                        <milestone unit="block" type="body" n="2" edRef="#rewrite" xml:id="rewrite.b2"/>The \
                        <app type="fact" ana="#altered #number #high" corresp="#c1"><rdg wit="#original">\
                        <anchor xml:id="original.c1.start"/>12<anchor xml:id="original.c1.end"/></rdg><rdg wit="#rewrite">\
                        <anchor xml:id="rewrite.c1.start"/>21<anchor xml:id="rewrite.c1.end"/></rdg></app> sailings start in May\
                        """)
                .contains("<link type=\"moved\" target=\"#original.b2 #rewrite.b4\"/>");
    }

    @Test
    void aNoteOnEachChangeSaysWhatItIsAndWhatTheReaderSaid() {
        List<Element> notes = ReadTei.of(Pairs.noted()).all("note");
        assertThat(notes).hasSize(3);
        Element worst = notes.getFirst();
        assertThat(worst.getAttribute("ana")).isEqualTo("#altered #number #high");
        assertThat(worst.getAttribute("target")).isEqualTo("#original.c1.start #rewrite.c1.start");
        assertThat(worst.getAttribute("targetEnd")).isEqualTo("#original.c1.end #rewrite.c1.end");
        assertThat(ReadTei.parts(worst, "value")).containsExactly("12", "21");
        assertThat(ReadTei.parts(worst, "why")).containsExactly("Another number: 12, not 21.");
        assertThat(ReadTei.parts(worst, "decision")).containsExactly("confirmed");
        assertThat(ReadTei.parts(worst, "note")).containsExactly("=Ask \"the port\".");
        assertThat(ReadTei.parts(notes.get(1), "decision")).isEmpty();
    }

    @Test
    void everyPointerHasItsTarget() {
        for (Subject subject : subjects()) {
            ReadTei tei = ReadTei.of(subject);
            List<String> ids = tei.all("*").stream().map(e -> e.getAttribute("xml:id")).toList();
            for (Element element : tei.all("*")) {
                for (String name : List.of("target", "targetEnd", "ana", "corresp", "wit", "edRef")) {
                    for (String pointer : element.getAttribute(name).split(" ")) {
                        assertThat(pointer.isEmpty() || ids.contains(pointer.substring(1))).as(pointer).isTrue();
                    }
                }
            }
        }
    }

    private static List<String> told(List<ReadTei.TeiBlock> blocks) {
        return blocks.stream().map(b -> b.n() + " " + b.role() + " " + b.text()).toList();
    }

    private static List<String> story(Article article) {
        return article.story().stream().map(b -> b.number() + " " + b.role().word() + " " + Xml.clean(b.text()))
                .toList();
    }

    private static List<String> problems(String xml) throws IOException, SAXException {
        List<String> problems = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                problems.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                problems.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                problems.add(e.getMessage());
            }
        });
        RngProperty.CHECK_ID_IDREF.add(properties);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(new InputSource(TeiReportTest.class.getResource(SCHEMA).toExternalForm())))
                .as(problems.toString()).isTrue();
        driver.validate(new InputSource(new StringReader(xml)));
        return problems;
    }
}
