package stet.app.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import stet.compare.FactChange;
import stet.compare.story.StoryTable;
import stet.message.Messages;
import stet.message.Progress;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.report.table.StoryTableCsv;

/** Makes drafts. Blocking and interruptible. */
final class Drafting {
    private final TableSource tables;

    Drafting(TableSource tables) {
        this.tables = tables;
    }

    Draft draft(Offer offer, Kind kind, Progress progress) throws Exception {
        if (kind.format().isEmpty()) {
            return table(offer, progress);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.format().get().write(offer.subject(), false, out);
        byte[] content = out.toByteArray();
        return kind == Kind.PDF ? paged(offer, content) : new Draft(content, changes(offer.subject()));
    }

    private static Draft paged(Offer offer, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            String pages = Messages.text("export.holds.pages", document.getNumberOfPages());
            return new Draft(content, changes(offer.subject()) + " · " + pages, Page.first(document));
        }
    }

    private Draft table(Offer offer, Progress progress) throws Exception {
        StoryTable table = tables.table(offer.story(), progress);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            StoryTableCsv.write(table, text);
        }
        int versions = table.columns().size();
        int lost = offer.story().rewrites().size() - versions;
        return new Draft(out.toByteArray(), Messages.text("export.holds.table", table.rows().size(), versions, lost));
    }

    private static String changes(Subject subject) {
        List<FactChange> changes = subject.comparison().changes();
        long decided = changes.stream().filter(c -> subject.remark(c).verdict() != Remark.Verdict.OPEN).count();
        long noted = changes.stream().filter(c -> !subject.remark(c).note().isBlank()).count();
        return Messages.text("export.holds.changes", changes.size(), decided, noted);
    }
}
