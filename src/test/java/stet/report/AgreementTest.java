package stet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Story;
import stet.fact.Fact;
import stet.intake.Intake;
import stet.library.Librarian;
import stet.message.Progress;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.text.Article;

/** Whoever reads any format for programs back has the same changes, with the same places, words and values. */
class AgreementTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Intake INTAKE = new Intake();

    static Stream<Subject> subjects() {
        List<Subject> all = new ArrayList<>(List.of(Pairs.ferry(), Pairs.noted(), Pairs.same(), faces()));
        for (Story story : new Librarian(INTAKE).open(List.of(Path.of("assets/samples")), Progress.SILENT).stories()) {
            story.rewrites().stream().limit(2).forEach(v -> all.add(read(v.path(),
                    COMPARER.compare(story.base().article(), v.article()))));
        }
        return all.stream();
    }

    /** Characters of two code units, signs that start formulas, markup, quotation marks. */
    private static Subject faces() {
        String original = "Rain 😀😀 in Vell\n\nSome 12 boats & 3 cars were lost, \"all of them\" new, said Ada Holm <ada@x.y>."
                + "\n\n-5 °C was measured, 😀 and +20 % rain.";
        String rewrite = "Rain 😀😀 in Vell\n\nSome 21 boats & 4 cars were lost, \"most of them\" new, said Ida Holm."
                + "\n\n-6 °C was measured, 😀 and +30 % rain on May 4.";
        return read("faces", COMPARER.compare(INTAKE.text(original, null, null), INTAKE.text(rewrite, null, null)));
    }

    /** As somebody has read it who spoke of every second change. */
    private static Subject read(String id, Comparison comparison) {
        Map<FactChange, Remark> remarks = new HashMap<>();
        for (int i = 0; i < comparison.changes().size(); i += 2) {
            remarks.put(comparison.changes().get(i), new Remark(Remark.Verdict.values()[i / 2 % 4], "=Note " + i));
        }
        return new Subject(id, "a.txt", "b.txt", comparison, remarks);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyFormatSaysTheSame(Subject subject) throws IOException {
        Article original = subject.comparison().original().analysis().article();
        Article rewrite = subject.comparison().rewrite().analysis().article();
        List<ReadBack.Change> wanted = wanted(subject);
        assertThat(ReadBack.json(written(Format.JSON, subject))).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(ReadBack.csv(written(Format.CSV, subject))).isEqualTo(wanted);
        assertThat(ReadBack.xlsx(bytes(Format.XLSX, subject))).isEqualTo(wanted);
        assertThat(ReadBack.tei(subject)).isEqualTo(wanted);
        assertThat(ReadBack.annotations(written(Format.ANNOTATIONS, subject), original, rewrite)).isEqualTo(wanted);
        for (ReadBack.Change change : wanted) {
            sliced(change.original(), original);
            sliced(change.rewrite(), rewrite);
        }
    }

    private static void sliced(ReadBack.End end, Article article) {
        if (end != null) {
            assertThat(article.block(end.block()).text().substring(end.start(), end.end())).isEqualTo(end.text());
        }
    }

    private static List<ReadBack.Change> wanted(Subject subject) {
        return LedgerOrder.of(subject.comparison().changes()).stream().map(c -> {
            Remark remark = subject.remark(c);
            return new ReadBack.Change(c.kind(), c.type().word(), c.severity().word(), end(c.inOriginal()),
                    end(c.inRewrite()), c.why(),
                    remark.verdict() == Remark.Verdict.OPEN ? "" : remark.verdict().word(), remark.note());
        }).toList();
    }

    private static ReadBack.End end(Optional<Fact> fact) {
        return fact.map(f -> new ReadBack.End(f.place().block(), f.place().span().start(), f.place().span().end(),
                f.text(), f.value().normal())).orElse(null);
    }

    private static String written(Format format, Subject subject) throws IOException {
        return new String(bytes(format, subject), UTF_8);
    }

    private static byte[] bytes(Format format, Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(subject, false, out);
        return out.toByteArray();
    }
}
