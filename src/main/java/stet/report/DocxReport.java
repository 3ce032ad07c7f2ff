package stet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.report.docx.Content;
import stet.report.docx.Fate;
import stet.report.docx.Paragraph;
import stet.report.docx.Paragraph.Style;
import stet.report.docx.WordDocument;
import stet.text.Article;
import stet.text.Place;
import stet.text.Role;
import stet.report.subject.Subject;

/**
 * A comparison as an editor's markup: the original with tracked changes and comments. All changes accepted, it is the
 * rewrite's story; all rejected, the original's.
 */
final class DocxReport {
    private static final String AUTHOR = "Stet";

    private final Subject subject;
    private final List<Margin.Note> notes;
    private final List<Stretch> stretches;

    private DocxReport(Subject subject) {
        this.subject = subject;
        notes = Margin.of(subject);
        stretches = cut(Stretches.of(subject.comparison()), notes);
    }

    static void write(Subject subject, Instant at, OutputStream out) throws IOException {
        DocxReport report = new DocxReport(subject);
        new WordDocument(subject.comparison().rewrite().analysis().article().title(), AUTHOR, at,
                report.paragraphs(), report.notes.stream().map(Margin.Note::comment).toList()).write(out);
    }

    /** The stretches cut where the words of a note begin and end. */
    private static List<Stretch> cut(List<Stretch> stretches, List<Margin.Note> notes) {
        List<Stretch> pieces = new ArrayList<>();
        for (Stretch stretch : stretches) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.text().length()));
            for (Margin.Note note : notes) {
                Place place = stretch.on(note.side());
                if (place != null && place.overlaps(note.place())) {
                    cuts.add(Math.max(0, note.place().span().start() - place.span().start()));
                    cuts.add(Math.min(stretch.text().length(), note.place().span().end() - place.span().start()));
                }
            }
            int start = 0;
            for (int end : cuts.tailSet(0, false)) {
                pieces.add(stretch.part(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private List<Paragraph> paragraphs() {
        List<List<Integer>> opens = notesByStretch(true);
        List<List<Integer>> closes = notesByStretch(false);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Content> content = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            opens.get(i).forEach(n -> content.add(new Content.Opens(n)));
            Stretch stretch = stretches.get(i);
            if (stretch.isEnd()) {
                paragraphs.add(paragraph(stretch, content));
                content.clear();
            } else {
                content.add(new Content.Words(stretch.fate(), stretch.text()));
            }
            closes.get(i).forEach(n -> content.add(new Content.Closes(n)));
        }
        return paragraphs.isEmpty()
                ? List.of(new Paragraph(Style.BODY, Style.BODY, Fate.KEPT, List.of()))
                : paragraphs;
    }

    /** For each stretch the notes whose words begin, or end, with it. */
    private List<List<Integer>> notesByStretch(boolean first) {
        List<List<Integer>> byStretch = new ArrayList<>();
        stretches.forEach(_ -> byStretch.add(new ArrayList<>()));
        for (int n = 0; n < notes.size(); n++) {
            int found = -1;
            for (int i = 0; i < stretches.size() && (found < 0 || !first); i++) {
                Place place = stretches.get(i).on(notes.get(n).side());
                found = place != null && place.overlaps(notes.get(n).place()) ? i : found;
            }
            if (found >= 0) {
                byStretch.get(found).add(n);
            }
        }
        return byStretch;
    }

    private Paragraph paragraph(Stretch end, List<Content> content) {
        Comparison c = subject.comparison();
        Style before = style(c.original().analysis().article(), end.original());
        Style after = style(c.rewrite().analysis().article(), end.rewrite());
        Style style = Objects.requireNonNullElse(after == null ? before : after, Style.BODY);
        return new Paragraph(style, before == null ? style : before, end.fate(), content);
    }

    private static @Nullable Style style(Article article, @Nullable Place place) {
        return place == null ? null : style(article.block(place.block()).role());
    }

    private static Style style(Role role) {
        return switch (role) {
            case HEADLINE -> Style.HEADLINE;
            case SUBHEAD -> Style.SUBHEAD;
            case QUOTE -> Style.QUOTE;
            case LIST -> Style.LIST;
            case CAPTION -> Style.CAPTION;
            case BYLINE, DATELINE, CREDIT, BODY, FURNITURE -> Style.BODY;
        };
    }
}
