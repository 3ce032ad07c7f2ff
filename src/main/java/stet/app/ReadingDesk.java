package stet.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.StringExpression;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stet.app.dialog.PathChooser;
import stet.app.dialog.Sheet;
import stet.app.ledger.LedgerModel;
import stet.app.ledger.LedgerView;
import stet.app.library.LibraryModel;
import stet.app.library.LibraryView;
import stet.app.reader.ReaderModel;
import stet.app.reader.ReaderView;
import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.app.session.View;
import stet.app.story.StoryModel;
import stet.app.story.StoryView;
import stet.app.theme.Fonts;
import stet.app.theme.Look;
import stet.message.Messages;

/** The window with all its panes, wired by hand. On the window's thread. */
final class ReadingDesk implements AutoCloseable {
    private final Session session = new Session();
    private final Opening opening;
    private final Comparing comparing;
    private final Curation curation;
    private final History history;
    private final Review review;
    private final Tying tying;
    private final Finding finding;
    private final FindField find;
    private final LedgerModel ledger;
    private final StoryModel story;
    private final LibraryFold fold = new LibraryFold(session);
    private @Nullable ReaderView reader;
    private final Engine engine;
    private final LibraryView library;
    private final Commands commands;
    private final Keys keys;
    private final Sheet sheet = new Sheet();
    private final Look look;
    private final BarModel model = new BarModel(session);
    private final StringExpression title = model.title();
    private final Scene scene;

    ReadingDesk(Stage stage, Engine engine, Executor window, Look look) {
        this.look = look;
        this.engine = engine;
        Fonts.load();
        opening = new Opening(session, engine, window);
        history = new History(session, engine::memory, window);
        comparing = new Comparing(session, engine, history, window);
        curation = new Curation(session, window);
        review = new Review(session, history, window);
        tying = new Tying(session, history);
        finding = new Finding(session);
        ledger = new LedgerModel(session, review, finding);
        story = new StoryModel(session, comparing::aside, window);
        find = new FindField(finding, this::toReader);
        commands = new Commands(session, opening, new PathChooser(stage),
                new Commands.Tools(history, review, finding, ledger.height()::fold, this::search, find::begin,
                        this::otherColumn, this::showKeys, () -> withReader(ReaderView::join),
                        () -> withReader(ReaderView::part), fold::toggle));
        keys = new Keys(commands);
        library = new LibraryView(new LibraryModel(session, curation, window), Clock.systemDefaultZone(),
                new HeadView(session, commands, commands::search).node(), commands::cancel);
        scene = new Scene(root(), 1440, 900);
        scene.widthProperty().subscribe(width -> fold.room(width.doubleValue()));
        look.dress(scene);
        keys.attach(scene, sheet::isOpen);
        stage.setScene(scene);
        stage.titleProperty().bind(title);
        comparing.start();
        curation.start();
        review.start();
        opening.remember();
    }

    LedgerModel ledger() {
        return ledger;
    }

    Session session() {
        return session;
    }

    void open(List<Path> paths) {
        commands.open(paths);
    }

    /** Goes on where the window was closed: always in how it is read, and in what where nothing else is to be opened. */
    void resume(LastTime last, List<Path> paths) {
        last.follow(session);
        last.follow(fold);
        last.follow(ledger);
        if (paths.isEmpty() && !last.paths().isEmpty()) {
            opening.reopen(last.paths(), last.pair());
        } else {
            open(paths);
        }
        opening.whenOpened(last::keep);
    }

    @Override
    public void close() {
        story.close();
        comparing.close();
        curation.close();
        review.close();
        history.close();
        opening.close();
        engine.close();
    }

    private Parent root() {
        library.node().visibleProperty().bind(fold.folded().not());
        library.node().managedProperty().bind(fold.folded().not());
        DropTarget drops = new DropTarget(commands);
        HBox window = new HBox(library.node(), desk());
        StackPane root = new StackPane(window, sheet.node(), drops.frame());
        drops.attach(root);
        return root;
    }

    private void toReader() {
        withReader(ReaderView::focus);
    }

    private void withReader(Consumer<ReaderView> command) {
        if (reader != null) {
            command.accept(reader);
        }
    }

    private void otherColumn() {
        if (reader != null) {
            reader.otherColumn();
        }
    }

    private void showKeys() {
        sheet.show(Messages.text("keys.title"), KeysSheet.of(keys.told()));
    }

    private void search() {
        fold.show();
        library.search();
    }

    private Region desk() {
        ReaderView read = new ReaderView(
                new ReaderModel(session, new ReaderModel.Rulings(curation, review, tying), finding), look.still());
        reader = read;
        Region columns = read.node();
        VBox pages = new VBox(columns, new LedgerView(ledger).node());
        VBox.setVgrow(columns, Priority.ALWAYS);
        Region table = new StoryView(story).node();
        story.active().bind(session.view().isEqualTo(View.STORY_TABLE));
        story.whenOpened(() -> session.view().set(View.SIDE_BY_SIDE));
        table.visibleProperty().bind(story.active());
        pages.visibleProperty().bind(story.active().not());
        Region middle = new PhaseView(session, commands, new StackPane(pages, table)).node();
        VBox desk = new VBox(new BarView(model, session, look, commands, find).node(),
                new NoticeView(model.notice()).node(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(desk, Priority.ALWAYS);
        desk.setMinWidth(0);
        return desk;
    }
}
