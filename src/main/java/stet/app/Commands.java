package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import stet.app.dialog.PathChooser;
import stet.app.print.Copy;
import stet.app.session.Copying;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Phase;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.View;
import stet.compare.FactChange;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** What the reader can ask for, whatever key, button or drop asks. */
final class Commands {
    private final Session session;
    private final Opening opening;
    private final PathChooser chooser;
    private final Tools tools;

    /**
     * What the reader works with.
     *
     * @param fold   folds the ledger, or unfolds it
     * @param search lets the reader type what to look for in the library
     * @param find   lets the reader type what to find in both columns
     * @param column gives the keys to the text, or to the other column where one has them
     * @param join   joins the block that the reader is at
     * @param part   parts it
     * @param shelf  shows the library or folds it away
     */
    record Tools(History history, Review review, Finding finding, Copying copying, Runnable fold, Runnable search,
            Runnable find, Runnable column, Runnable join, Runnable part, Runnable shelf, Sheets sheets) {
    }

    /**
     * What concerns the whole window, and what is laid over the desk.
     *
     * @param keys     what the keys do
     * @param settings what the reader may choose
     * @param about    what Stet is and what it is made with
     * @param export   lets the reader choose what to export
     * @param print    prints the comparison that is on show
     */
    record Sheets(Runnable keys, Runnable settings, Runnable about, Runnable export, Consumer<Copy> print) {
    }

    Commands(Session session, Opening opening, PathChooser chooser, Tools tools) {
        this.tools = tools;
        this.session = session;
        this.opening = opening;
        this.chooser = chooser;
    }

    void openFiles() {
        opening.open(chooser.files());
    }

    void openFolder() {
        opening.open(chooser.folder());
    }

    void open(List<Path> paths) {
        opening.open(paths);
    }

    void open(Clip clip) {
        opening.open(clip);
    }

    void openSamples() {
        opening.openSamples();
    }

    void paste() {
        opening.open(Clip.of(Clipboard.getSystemClipboard()));
    }

    void search() {
        tools.search().run();
    }

    void find() {
        if (session.phase().get().pairOpen().isPresent()) {
            if (session.view().get() == View.STORY_TABLE) { // its field looks in two versions
                session.view().set(View.SIDE_BY_SIDE);
            }
            tools.find().run();
        }
    }

    /** Goes that many found places on. */
    void found(int by) {
        tools.finding().step(by);
    }

    void foldLedger() {
        tools.fold().run();
    }

    void otherColumn() {
        tools.column().run();
    }

    void keys() {
        tools.sheets().keys().run();
    }

    void settings() {
        tools.sheets().settings().run();
    }

    void about() {
        tools.sheets().about().run();
    }

    void export() {
        tools.sheets().export().run();
    }

    /** Copies the change whose card is open, else the chosen one. */
    void copyChange() {
        tools.copying().meant();
    }

    /** Prints the comparison that is on show. */
    void print() {
        if (session.phase().get() instanceof Phase.Ready ready) {
            tools.sheets().print().accept(Copy.of(session, ready));
        } else {
            session.tell(Messages.text("print.nothing"));
        }
    }

    /** Shows the library, or folds it away. */
    void library() {
        tools.shelf().run();
    }

    void refresh() {
        opening.refresh();
    }

    void again() {
        opening.again();
    }

    void cancel() {
        opening.cancel();
    }

    void fadeRewording() {
        session.display().fadeRewording().set(!session.display().fadeRewording().get());
    }

    void showKept() {
        session.display().showKept().set(!session.display().showKept().get());
    }

    /** Lets the two columns scroll together, or each on its own. */
    void lock() {
        session.display().locked().set(!session.display().locked().get());
    }

    void view(View view) {
        session.view().set(view);
    }

    void swap() {
        session.swap();
    }

    void step(int by) {
        session.step(by);
    }

    void first() {
        session.first();
    }

    void last() {
        session.last();
    }

    /** Decides on the change whose card is open, else on the chosen one. */
    void decide(Verdict verdict) {
        FactChange chosen = session.meant();
        if (chosen != null) {
            tools.review().decide(chosen, verdict);
        }
    }

    /** Lets the reader write a note on the same change. */
    void note() {
        session.select(session.meant());
        session.noting().set(session.selected().get());
    }

    void join() {
        if (isReading()) {
            tools.join().run();
        }
    }

    void part() {
        if (isReading()) {
            tools.part().run();
        }
    }

    private boolean isReading() {
        return session.comparison().get() != null && session.view().get() == View.SIDE_BY_SIDE;
    }

    void undo() {
        tools.history().undo();
    }

    void redo() {
        tools.history().redo();
    }

    void zoom(int by) {
        session.display().zoom(by);
    }
}
