package stet.app.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import stet.app.session.Pair;
import stet.app.session.Session;
import stet.app.task.WindowThread;
import stet.app.theme.Fonts;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.compare.Comparer;
import stet.compare.Story;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.library.Librarian;
import stet.library.Library;
import stet.library.ShelfListener;
import stet.library.memory.Memory;

/**
 * Shows the story table alone, to be looked at: {@code StoryShow light|dark FOLDER...}. The largest story of the folders
 * is on show; {@code made} instead of a folder shows an invented one of forty versions. F2 turns to the other theme.
 */
public final class StoryShow {
    private StoryShow() {
    }

    public static void main(String[] args) {
        // not of an Application itself, as Java starts none from the class path
        Application.launch(Window.class, args);
    }

    /** What JavaFX starts. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            show(stage, getParameters().getRaw());
        }
    }

    private static void show(Stage stage, List<String> args) throws Exception {
        Look look = new Look(Optional.of(Theme.valueOf(args.getFirst().toUpperCase(Locale.ROOT))));
        Fonts.load();
        Session session = new Session();
        boolean made = args.get(1).equals("made");
        StoryModel model = new StoryModel(session, made ? Invented::compare : comparer(), new WindowThread());
        StoryView view = new StoryView(model);
        Scene scene = new Scene(view.node(), 1216, 848);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F2) {
                look.toggle();
            }
        });
        stage.setScene(scene);
        stage.setTitle("Stet");
        stage.show();
        Story story = made ? Invented.story() : largest(args.subList(1, args.size()));
        session.open(new Pair(story, story.base(), story.rewrites().getFirst()));
        model.active().set(true);
        model.phase().subscribe(_ -> view.focusRows());
    }

    private static PairComparer comparer() {
        Comparer comparer = new Comparer();
        Map<String, FactSheet> sheets = new ConcurrentHashMap<>();
        return pair -> comparer.compare(
                sheets.computeIfAbsent(pair.original().path(), _ -> comparer.read(pair.original().article())),
                comparer.read(pair.rewrite().article()));
    }

    private static Story largest(List<String> folders) throws Exception {
        Path home = Files.createTempDirectory("stet-show");
        try (Memory memory = Memory.in(home);
                Library library = new Librarian(new Intake()).catalogue(home, folders.stream().map(Path::of).toList(),
                        memory)) {
            library.refresh(new ShelfListener() {
            });
            Story found = library.shelf().stories().stream()
                    .max(Comparator.comparingInt(s -> s.versions().size())).orElseThrow();
            // held, as the library closes
            return new Story(found.title(), found.original(), found.why(), Stream.of(found).flatMap(
                    s -> s.versions().stream()).map(
                            v -> new stet.compare.Version(v.path(), v.article(),
                                    v.similarity()))
                    .toList());
        }
    }
}
