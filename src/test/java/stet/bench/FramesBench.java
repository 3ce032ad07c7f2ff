package stet.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import stet.app.ledger.LedgerModel;
import stet.app.ledger.LedgerView;
import stet.app.reader.ReaderModel;
import stet.app.reader.ReaderView;
import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.app.theme.Fonts;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.library.memory.Memory;

/**
 * Opens two invented versions of so many words (20,000 unless told) in a desk of 1216 by 848 and scrolls them through:
 * {@code FramesBench [WORDS]}, on a display or with {@code -Dglass.platform=Headless -Dprism.order=sw}. Prints the time
 * from the comparison to the frame after the one that shows it, and how long frames take (their median, the 95th of a
 * hundred and the longest) while the wheel turns by 40 pixels a frame and while the scroll bar is dragged from end to
 * end in 300 frames. Frames run as fast as they can, so that the time between two is what one takes; where other
 * programs use the processors too, what counts is how much of them the window's thread used. The last line, on standard
 * output, has the figures as {@code key=value}.
 */
public final class FramesBench {
    private FramesBench() {
    }

    public static void main(String[] args) {
        System.setProperty("javafx.animation.fullspeed", "true");
        Application.launch(Window.class, args);
    }

    /** JavaFX makes it, which is why it is public. */
    public static final class Window extends Application {
        /** Milliseconds of a processor that the window's thread used in each frame. */
        private static final List<Double> USED = new ArrayList<>();

        private final Session session = new Session();
        private final History history = new History(session, Memory::passing, Runnable::run);
        private final Review review = new Review(session, history, Runnable::run);
        private final Finding finding = new Finding(session);
        private final ReaderView reader = new ReaderView(
                new ReaderModel(session, new ReaderModel.Rulings(new Curation(session, Runnable::run), review,
                        new Tying(session, history)), finding),
                new SimpleBooleanProperty(true));
        private final Figures figures = new Figures();
        private Pair pair;
        private Comparison comparison;

        @Override
        public void init() {
            List<String> words = getParameters().getRaw();
            int length = words.isEmpty() ? 20_000 : Integer.parseInt(words.getFirst());
            String text = new InventedStory(length).article(length);
            Version original = new Version("wire.txt", new Intake().text(text, null, null), 1);
            Version rewrite = new Version("rewrite.txt", new Intake().text(InventedStory.reworded(text), null, null),
                    0.9);
            pair = new Pair(new Story("The story", "wire.txt", "Its credit says so.", List.of(original, rewrite)),
                    original,
                    rewrite);
            comparison = new Comparer().compare(original.article(), rewrite.article());
        }

        @Override
        public void start(Stage stage) {
            Fonts.load();
            Region columns = reader.node();
            VBox.setVgrow(columns, Priority.ALWAYS);
            VBox desk = new VBox(columns, new LedgerView(new LedgerModel(session, review, finding)).node());
            Scene scene = new Scene(desk, 1216, 848);
            for (String sheet : List.of("stet", "light")) {
                scene.getStylesheets().add(Objects.requireNonNull(
                        FramesBench.class.getResource("/stet/theme/" + sheet + ".css")).toExternalForm());
            }
            stage.setScene(scene);
            stage.show();
            session.open(pair);
            each(60, _ -> true, settled -> {
                session.compared(comparison);
                each(2, _ -> true, this::opened);
            });
        }

        private void opened(double[] frames) {
            double shown = Arrays.stream(frames).sum();
            System.err.printf(Locale.ROOT, "%d changes, shown after %.0f ms%n", comparison.changes().size(), shown);
            figures.put("changes", comparison.changes().size()).put("shown", shown);
            ScrollBar bar = (ScrollBar) reader.node().lookup(".desk-bar");
            each(100_000, _ -> {
                wheel(40);
                return bar.getValue() < bar.getMax();
            }, wheeled -> {
                tell("wheel", wheeled);
                each(300, i -> {
                    bar.setValue(bar.getMax() * (300 - i) / 300);
                    return true;
                }, dragged -> {
                    tell("bar", dragged);
                    System.out.println(figures);
                    Platform.exit();
                });
            });
        }

        private void wheel(double by) {
            reader.node().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false,
                    false, false, 0, -by, 0, -by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }

        private void tell(String what, double[] frames) {
            tell(what, "took", frames);
            tell(what, "used", USED.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private void tell(String what, String how, double[] frames) {
            double[] sorted = Arrays.stream(frames).sorted().toArray();
            double median = sorted[sorted.length / 2];
            double most = sorted[sorted.length * 95 / 100];
            System.err.printf(Locale.ROOT,
                    "%-5s %5d frames %s: median %.1f ms, 95 of 100 under %.1f ms, longest %.1f ms%n",
                    what, sorted.length, how, median, most, sorted[sorted.length - 1]);
            figures.put(what + "." + how + ".median", median).put(what + "." + how + ".95", most)
                    .put(what + "." + how + ".longest", sorted[sorted.length - 1]);
        }

        /** Does something in each frame, at most so often and as long as it goes on, and hands on what the frames took. */
        private static void each(int most, IntPredicate step, java.util.function.Consumer<double[]> then) {
            List<Double> frames = new ArrayList<>();
            USED.clear();
            new AnimationTimer() {
                private long last;
                private long used;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    if (last != 0) {
                        frames.add((at - last) / 1e6);
                        USED.add((busy - used) / 1e6);
                    }
                    last = at;
                    used = busy;
                    if (frames.size() >= most || !step.test(frames.size())) {
                        stop();
                        then.accept(frames.stream().mapToDouble(Double::doubleValue).toArray());
                    }
                }
            }.start();
        }
    }
}
