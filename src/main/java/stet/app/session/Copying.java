package stet.app.session;

import java.util.List;
import java.util.function.Consumer;
import stet.compare.FactChange;
import stet.message.Messages;
import stet.report.HtmlFragment;
import stet.report.MarkdownReport;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Subject;

/** Copies changes for a mail, a ticket or a document, each with the sentences that it stands in. */
public final class Copying {
    private final Session session;
    private final Consumer<Copied> clipboard;
    private final Consumer<String> said;

    /**
     * The same in two forms; whoever pastes takes the one that suits.
     *
     * @param markdown for plain text
     * @param html     for rich text
     */
    public record Copied(String markdown, String html) {
        // without it some programs read the accents as another encoding's
        private static final String ENCODING = "<meta charset=\"utf-8\">";

        static Copied of(Subject subject, List<FactChange> changes) {
            return new Copied(MarkdownReport.of(subject, changes), ENCODING + HtmlFragment.of(subject, changes));
        }
    }

    /**
     * @param clipboard takes what is copied
     * @param said      hears that it was, in a sentence for a person
     */
    public Copying(Session session, Consumer<Copied> clipboard, Consumer<String> said) {
        this.session = session;
        this.clipboard = clipboard;
        this.said = said;
    }

    /** Copies the change whose card is open, else the chosen one. */
    public void meant() {
        FactChange meant = session.meant();
        if (meant == null) {
            said.accept(Messages.text("copy.none"));
        } else {
            copy(meant);
        }
    }

    /** Copies one change of the comparison on show. */
    public void copy(FactChange change) {
        if (session.phase().get() instanceof Phase.Ready ready) {
            clipboard.accept(Copied.of(Reporting.subject(session, ready), List.of(change)));
            said.accept(Messages.text("copy.one"));
        }
    }

    /** Copies every change of the comparison on show, most severe first. */
    public void all() {
        if (session.phase().get() instanceof Phase.Ready ready) {
            List<FactChange> changes = LedgerOrder.of(ready.comparison().changes());
            clipboard.accept(Copied.of(Reporting.subject(session, ready), changes));
            said.accept(Messages.text("copy.all", changes.size()));
        }
    }
}
