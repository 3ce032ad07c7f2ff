package stet.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
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
import stet.app.session.Review;
import stet.app.session.Session;
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
    private final Review review;
    private final Finding finding;
    private final FindField find;
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
        comparing = new Comparing(session, engine, window);
        curation = new Curation(session, window);
        review = new Review(session, engine::memory, window);
        finding = new Finding(session);
        story = new StoryModel(session, comparing::aside, window);
        find = new FindField(finding, this::toReader);
        commands = new Commands(session, opening, new PathChooser(stage),
                new Commands.Tools(review, finding, this::search, find::begin, this::showKeys, fold));
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
        if (reader != null) {
            reader.focus();
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
        ReaderView read = new ReaderView(new ReaderModel(session, curation, review, finding));
        reader = read;
        Region columns = read.node();
        Region ledger = new LedgerView(new LedgerModel(session, review)).node();
        VBox pages = new VBox(columns, ledger);
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
