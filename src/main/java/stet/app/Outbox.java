package stet.app;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import stet.app.dialog.Passing;
import stet.app.dialog.Sheet;
import stet.app.export.ExportModel;
import stet.app.export.ExportSheet;
import stet.app.export.SavedLine;
import stet.app.export.TableSource;
import stet.app.session.Copying;
import stet.app.session.Session;
import stet.message.Messages;

/** What the reader takes along: files that are exported, and changes that are copied. On the window's thread. */
final class Outbox implements AutoCloseable {
    private final Session session;
    private final Outside outside;
    private final Sheet sheet;
    private final Passing passing = new Passing();
    private final ExportModel model;
    private final Copying copying;
    private final Region saved;

    /** @param sheet is laid over the desk to choose on */
    Outbox(Session session, Surroundings around, TableSource tables, Sheet sheet) {
        this.session = session;
        this.sheet = sheet;
        outside = around.outside();
        model = new ExportModel(session, around.settings().settings(), tables, around.window());
        copying = new Copying(session, Outbox::put, passing::say);
        saved = new SavedLine(model, new SavedLine.Doors(outside.folder(), Outbox::put)).node();
    }

    Copying copying() {
        return copying;
    }

    /** The line that says where a file went. */
    Region saved() {
        return saved;
    }

    /** The words that say that something was copied. */
    Region passing() {
        return passing.node();
    }

    /** Lets the reader choose what to export and where to. */
    void export() {
        if (model.offer(session.phase().get())) {
            sheet.show(Messages.text("export.title"), new ExportSheet(model,
                    new ExportSheet.Doors(outside.chooser(), this::copyAll, sheet::close)).node());
            sheet.focus("#" + ExportSheet.KINDS);
        }
    }

    private void copyAll() {
        sheet.close();
        copying.all();
    }

    @Override
    public void close() {
        model.close();
    }

    private static void put(Copying.Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.markdown());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
