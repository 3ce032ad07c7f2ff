package stet.app.export;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.settings.Settings;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.message.Messages;
import stet.report.file.WholeFile;

/** The export of what is on show, without nodes. The file gets what the preview showed. On the window's thread. */
public final class ExportModel implements AutoCloseable {
    private static final String CHOICE = "export";

    private final Session session;
    private final Settings settings;
    private final Drafting drafting;
    private final Lane previews;
    private final Lane writing;
    private final Map<Kind, Draft> drafts = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.HTML);
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> saved = new ReadOnlyObjectWrapper<>();

    /** @param window runs what the work brings */
    public ExportModel(Session session, Settings settings, TableSource tables, Executor window) {
        this.session = session;
        this.settings = settings;
        drafting = new Drafting(tables);
        previews = new Lane("preview", window);
        writing = new Lane("export", window);
        kind.subscribe(_ -> {
            trouble.set("");
            preview();
        });
        session.pair().subscribe(_ -> forget());
    }

    /** What there is to export; null where nobody asked. */
    ReadOnlyObjectProperty<@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    /** What the reader would have it written as. */
    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** What will be in the file; null while it is being made, or where it cannot be. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Work> work() {
        return work.getReadOnlyProperty();
    }

    /** Why there is no preview or no file, and what to do; empty most of the time. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Where the last file went; null where none did, or the reader knows. */
    ReadOnlyObjectProperty<@Nullable Path> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Offers what is on show, in the last kind that was written. Where nothing is, it says what to do. */
    public boolean offer(Phase phase) {
        if (!(phase instanceof Phase.Ready ready)) {
            session.tell(Messages.text("export.nothing"));
            return false;
        }
        drafts.clear();
        Offer now = Offer.of(session, ready);
        offer.set(now);
        trouble.set("");
        kind.set(settings.choice(CHOICE, Kind.class).filter(now::has).orElse(Kind.HTML));
        preview();
        return true;
    }

    /** The reader is done with the offer; a file that is being written is written to its end. */
    void leave() {
        previews.cancel();
        offer.set(null);
        draft.set(null);
        trouble.set("");
        if (!isWriting()) {
            work.set(Work.NONE);
        }
    }

    /** Gives up what is under way. A file that was to be replaced stays as it was. */
    void cancel() {
        if (isWriting()) {
            writing.cancel();
            work.set(Work.NONE);
            preview();
        } else if (work.get() instanceof Work.Drafting) {
            previews.cancel();
            work.set(new Work.Stopped());
        }
    }

    /** Makes a preview that was given up or failed. */
    void again() {
        trouble.set("");
        preview();
    }

    /** Writes the file, which is there in whole or not at all. */
    void save(Path chosen) {
        Offer what = offer.get();
        if (what == null || isWriting()) {
            return;
        }
        previews.cancel();
        Kind as = kind.get();
        Path file = as.named(chosen);
        Draft known = drafts.get(as);
        trouble.set("");
        saved.set(null);
        work.set(new Work.Writing(0, 0));
        writing.run(soFar -> {
            Draft whole = known != null
                    ? known
                    : drafting.draft(what, as, (done, of) -> soFar.accept(new Work.Writing(done, of)));
            WholeFile.write(file, whole::to);
            return new Work.Written(file);
        }, new Saving(as));
    }

    /** The reader knows where the file went. */
    void forget() {
        saved.set(null);
    }

    @Override
    public void close() {
        previews.close();
        writing.close();
    }

    private boolean isWriting() {
        return work.get() instanceof Work.Writing;
    }

    /** Shows what is known of the chosen kind, or has it made. */
    private void preview() {
        Kind as = kind.get();
        draft.set(drafts.get(as));
        Offer what = offer.get();
        if (what == null || isWriting()) {
            return;
        }
        previews.cancel();
        work.set(Work.NONE);
        if (draft.get() == null) {
            work.set(new Work.Drafting(0, 0));
            previews.run(soFar -> new Work.Drafted(drafting.draft(what, as,
                    (done, of) -> soFar.accept(new Work.Drafting(done, of)))), new Previewing(as));
        }
    }

    /** How the preview of that kind went. */
    private final class Previewing implements Outcome<Work> {
        private final Kind as;

        Previewing(Kind as) {
            this.as = as;
        }

        @Override
        public void soFar(Work part) {
            work.set(part);
        }

        @Override
        public void done(Work result) {
            if (result instanceof Work.Drafted(Draft made)) {
                drafts.put(as, made);
                draft.set(made);
            }
            work.set(Work.NONE);
        }

        @Override
        public void failed(String sentence) {
            work.set(new Work.Stopped());
            trouble.set(sentence);
        }
    }

    /** How the writing of that kind went. */
    private final class Saving implements Outcome<Work> {
        private final Kind as;

        Saving(Kind as) {
            this.as = as;
        }

        @Override
        public void soFar(Work part) {
            work.set(part);
        }

        @Override
        public void done(Work result) {
            settings.keep(CHOICE, as.word());
            work.set(Work.NONE);
            if (result instanceof Work.Written(Path file)) {
                saved.set(file);
            }
        }

        @Override
        public void failed(String sentence) {
            work.set(Work.NONE);
            preview();
            if (offer.get() == null) {
                session.tell(sentence);
            } else {
                trouble.set(sentence);
            }
        }
    }
}
