package stet.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.StringExpression;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stet.app.about.AboutSheet;
import stet.app.dialog.Sheet;
import stet.app.facts.FactsModel;
import stet.app.facts.FactsView;
import stet.app.ledger.LedgerModel;
import stet.app.ledger.LedgerView;
import stet.app.library.LibraryModel;
import stet.app.library.LibraryView;
import stet.app.print.Printing;
import stet.app.reader.ReaderModel;
import stet.app.reader.ReaderView;
import stet.app.redline.RedlineModel;
import stet.app.redline.RedlineView;
import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.app.session.View;
import stet.app.story.Collating;
import stet.app.story.StoryModel;
import stet.app.story.StoryView;
import stet.app.theme.Fonts;
import stet.app.theme.Look;
import stet.library.DataFolder;
import stet.message.Messages;

/** The window with all its panes, wired by hand. On the window's thread. */
final class ReadingDesk implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

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
    private final RedlineModel redline;
    private final LibraryFold folding = new LibraryFold(session);
    private final Outbox outbox;
    private @Nullable ReaderView reader;
    /** Gives the keys to the page that shows a view. */
    private final Map<View, Runnable> pages = new EnumMap<>(View.class);
    private final LibraryView library;
    private final Commands commands;
    private final Keys keys;
    private final Sheet sheet = new Sheet();
    private final Surroundings around;
    private final Look look;
    private final LastTime last;
    private final Subscription dressed;
    private final BarModel model = new BarModel(session);
    private final StringExpression title = model.title();
    private final Scene scene;

    ReadingDesk(Stage stage, Surroundings around) {
        this(stage, around, new Clippings(), false);
    }

    /** A desk on which these will lie, or what lay there last time: it does not come up empty first. */
    static ReadingDesk resuming(Stage stage, Surroundings around, List<Path> paths) {
        boolean awaited = !paths.isEmpty() || !new LastTime(around.settings().settings()).paths().isEmpty();
        ReadingDesk desk = new ReadingDesk(stage, around, new Clippings(), awaited);
        desk.resume(paths);
        return desk;
    }

    /** @param awaited whether something is about to be opened */
    private ReadingDesk(Stage stage, Surroundings around, Clippings clippings, boolean awaited) {
        this.around = around;
        if (awaited) {
            session.load();
        }
        Engine engine = around.engine();
        Executor window = around.window();
        look = around.settings().look();
        last = new LastTime(around.settings().settings());
        Fonts.load();
        opening = new Opening(session, engine, window, clippings);
        history = new History(session, engine::memory, window);
        comparing = new Comparing(session, engine, history, window);
        curation = new Curation(session, window);
        review = new Review(session, history, window);
        tying = new Tying(session, history);
        finding = new Finding(session);
        ledger = new LedgerModel(session, review, finding);
        story = new StoryModel(session, comparing::aside, window);
        redline = new RedlineModel(session, review, finding, window);
        outbox = new Outbox(session, around,
                (told, progress) -> new Collating(comparing::aside).collate(told, progress).table(), sheet);
        ledger.whenCopied(outbox.copying()::copy);
        find = new FindField(finding, this::toReader);
        commands = new Commands(session, opening, around.outside().chooser(),
                new Commands.Tools(history, review, finding, outbox.copying(), ledger.height()::fold, this::search,
                        find::begin, () -> withReader(ReaderView::otherColumn), () -> withReader(ReaderView::join),
                        () -> withReader(ReaderView::part), folding::toggle,
                        new Commands.Sheets(this::showKeys, this::showSettings, this::showAbout, outbox::export,
                                new Printing(stage, window, session::tell)::print)));
        keys = new Keys(commands);
        library = new LibraryView(new LibraryModel(session, curation, window), Clock.systemDefaultZone(),
                new HeadView(session, commands, commands::search).node(), commands::cancel);
        scene = scene(stage.getScene());
        scene.widthProperty().subscribe(width -> folding.room(width.doubleValue()));
        dressed = look.dress(scene);
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
    void resume(List<Path> paths) {
        last.follow(session);
        last.follow(folding);
        last.follow(ledger);
        if (paths.isEmpty() && !last.paths().isEmpty()) {
            opening.reopen(last.paths(), last::first);
        } else {
            open(paths);
        }
        opening.whenOpened(last::keep);
    }

    /** Another desk in its place, which goes on where this one stood, with the settings on show; this one closes. */
    ReadingDesk anew(Stage stage) {
        Stay stay = opening.leave();
        close();
        ReadingDesk next = new ReadingDesk(stage, around, stay.clippings(), stay.job() != null);
        next.last.follow(next.session);
        next.last.follow(next.folding);
        next.last.follow(next.ledger);
        next.opening.goOn(stay);
        next.opening.whenOpened(next.last::keep);
        next.showSettings();
        next.sheet.focus("#" + SettingsSheet.LANGUAGE);
        return next;
    }

    @Override
    public void close() {
        last.leave(session);
        dressed.unsubscribe();
        story.close();
        outbox.close();
        redline.close();
        comparing.close();
        curation.close();
        review.close();
        history.close();
        opening.close();
    }

    /** As large as the one before it. */
    private Scene scene(@Nullable Scene before) {
        return before == null
                ? new Scene(root(), WIDTH, HEIGHT)
                : new Scene(root(), before.getWidth(), before.getHeight());
    }

    private Parent root() {
        library.node().visibleProperty().bind(folding.folded().not());
        library.node().managedProperty().bind(folding.folded().not());
        DropTarget drops = new DropTarget(commands);
        HBox window = new HBox(library.node(), desk());
        StackPane root = new StackPane(window, outbox.passing(), sheet.node(), drops.frame());
        drops.attach(root);
        return root;
    }

    private void toReader() {
        Optional.ofNullable(pages.get(session.view().get())).ifPresent(Runnable::run);
    }

    private void withReader(Consumer<ReaderView> command) {
        if (reader != null) {
            command.accept(reader);
        }
    }

    private void showKeys() {
        sheet.show(Messages.text("keys.title"), KeysSheet.of(keys.told()));
    }

    private void showSettings() {
        sheet.show(Messages.text("settings.title"), SettingsSheet.of(around.settings(), session, DataFolder.here()));
    }

    private void showAbout() {
        sheet.show(AboutSheet.title(), AboutSheet.of());
    }

    private void search() {
        folding.show();
        library.search();
    }

    /** Shows a page while its view is chosen; made when that is for the first time, as few readers turn to all of them. */
    private void page(StackPane place, View view, Supplier<Region> make) {
        AtomicBoolean made = new AtomicBoolean();
        session.view().subscribe(now -> {
            if (now == view && !made.getAndSet(true)) {
                Region page = make.get();
                page.visibleProperty().bind(session.view().isEqualTo(view));
                place.getChildren().add(page);
            }
        });
    }

    private Region redlinePage() {
        RedlineView lined = new RedlineView(redline);
        pages.put(View.REDLINE, lined::focus);
        return lined.node();
    }

    private Region factsPage(FactsModel facts) {
        FactsView listed = new FactsView(facts);
        pages.put(View.FACTS, listed::focus);
        return listed.node();
    }

    private Region desk() {
        ReaderModel texts = new ReaderModel(session, new ReaderModel.Rulings(curation, review, tying), finding);
        texts.whenCopied(outbox.copying()::copy);
        ReaderView read = new ReaderView(texts, look.lessMotion());
        reader = read;
        pages.put(View.SIDE_BY_SIDE, read::focus);
        FactsModel facts = new FactsModel(session, review, finding);
        StackPane text = new StackPane();
        page(text, View.SIDE_BY_SIDE, read::node);
        page(text, View.REDLINE, this::redlinePage);
        page(text, View.FACTS, () -> factsPage(facts));
        facts.active().bind(session.view().isEqualTo(View.FACTS));
        redline.active().bind(session.view().isEqualTo(View.REDLINE));
        LedgerFold fold = new LedgerFold(session, ledger.height().folded());
        Region below = new LedgerView(ledger).node();
        fold.hold(below);
        session.noting().subscribe((written, now) -> {
            if (written != null && now == null && session.view().get() != View.SIDE_BY_SIDE) {
                toReader(); // the ledger in which the note was written folds again
            }
        });
        VBox pair = new VBox(text, below);
        VBox.setVgrow(text, Priority.ALWAYS);
        story.active().bind(session.view().isEqualTo(View.STORY_TABLE));
        story.whenOpened(() -> session.view().set(View.SIDE_BY_SIDE));
        StackPane desks = new StackPane(pair);
        page(desks, View.STORY_TABLE, () -> new StoryView(story).node());
        pair.visibleProperty().bind(story.active().not());
        Region middle = new PhaseView(session, commands, desks).node();
        VBox desk = new VBox(new BarView(model, session, look, commands, find).node(),
                new NoticeView(model.notice()).node(), outbox.saved(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(desk, Priority.ALWAYS);
        desk.setMinWidth(0);
        return desk;
    }
}
