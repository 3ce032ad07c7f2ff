package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.session.Phase;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;

/**
 * Draws every view and state of the real window, light and dark, wide, narrow and with large type, to be looked at:
 * {@code mvn -Pscreens verify} puts the pictures into {@code target/screens}. Its arguments are that folder and a pattern of
 * the names to be drawn.
 */
public final class Screens {
    private static final List<Size> SIZES = List.of(new Size("1440x900", 1440, 900, 1),
            new Size("1000x700", 1000, 700, 1), new Size("1440x900-zoom-2", 1440, 900, 2));
    private static final long SETTLE = 450;

    private final Path folder;
    private final Path samples = Path.of("assets/samples").toAbsolutePath();
    private final FxRobot robot = new FxRobot();
    private final Map<String, Scene> scenes = new LinkedHashMap<>();

    /** How large the window and its text are. */
    private record Size(String name, double width, double height, double zoom) {
    }

    /** Brings the window to where it is drawn. */
    private interface Scene {
        void play(Shown shown) throws Exception;
    }

    /** A window under way. */
    private record Shown(Stage stage, ReadingDesk desk, Path home) {
    }

    private Screens(Path folder) {
        this.folder = folder;
        scenes.put("empty", _ -> {
        });
        scenes.put("nothing", shown -> open(shown, List.of(shown.home.resolve("gone.txt")), Phase.Choosing.class));
        scenes.put("failed", shown -> robot.interact(() -> {
            shown.desk.session().load();
            shown.desk.session().at(null);
            shown.desk.session()
                    .failed("The folder march cannot be read. Ask for leave to read it, then open it again.");
        }));
        scenes.put("alone", shown -> open(shown, List.of(samples.resolve("cape-sorrel-port/wire-original.txt")),
                Phase.Alone.class));
        scenes.put("same", shown -> {
            Path copy = Files.copy(samples.resolve("cape-sorrel-port/wire-original.txt"),
                    shown.home.resolve("copy.txt"));
            open(shown, List.of(samples.resolve("cape-sorrel-port/wire-original.txt"), copy), Phase.Ready.class);
        });
        reading("side-by-side", KeyCode.F7);
        scenes.put("faded", shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, KeyCode.R);
        });
        scenes.put("kept", shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, KeyCode.K);
        });
        reading("card", KeyCode.F7, KeyCode.F6, KeyCode.ENTER);
        reading("note", KeyCode.F7, KeyCode.N);
        view("redline", KeyCode.DIGIT2);
        scenes.put("redline-words", shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            settle();
            robot.clickOn("Words");
        });
        view("facts", KeyCode.DIGIT3);
        scenes.put("story-table", shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            until(() -> !robot.lookup(".table-value").queryAll().isEmpty());
        });
        scenes.put("find", shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("halvik");
        });
        view("settings", KeyCode.COMMA);
        scenes.put("about", shown -> {
            read(shown);
            robot.interact(() -> robot.lookup(node -> node instanceof MenuButton).queryAllAs(MenuButton.class).stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> String.valueOf(item.getText()).startsWith("About")).findFirst().orElseThrow()
                    .fire());
        });
        view("export", KeyCode.E);
        reading("keys", KeyCode.F1);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        FxToolkit.registerPrimaryStage();
        new Screens(folder).draw(Pattern.compile(arguments[1]));
        System.exit(0);
    }

    private void reading(String name, KeyCode... keys) {
        scenes.put(name, shown -> {
            read(shown);
            for (KeyCode key : keys) {
                robot.push(key);
                settle();
            }
        });
    }

    private void view(String name, KeyCode key) {
        scenes.put(name, shown -> {
            read(shown);
            robot.push(KeyCode.CONTROL, key);
            settle();
            robot.push(KeyCode.F7);
        });
    }

    private void draw(Pattern wanted) throws Exception {
        for (Theme theme : Theme.values()) {
            for (Size size : SIZES) {
                for (Map.Entry<String, Scene> scene : scenes.entrySet()) {
                    String name = scene.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size.name;
                    if (wanted.matcher(name).matches()) {
                        draw(name, scene.getValue(), theme, size);
                    }
                }
            }
        }
        try (var all = Files.list(folder)) {
            System.out.println(all.count() + " pictures in " + folder);
        }
    }

    private void draw(String name, Scene scene, Theme theme, Size size) throws Exception {
        Path home = Files.createTempDirectory("stet-screens");
        Shown shown = window(home, theme, size);
        try {
            scene.play(shown);
            settle();
            WritableImage image = WaitForAsyncUtils.asyncFx(() -> shown.stage.getScene().snapshot(null)).get();
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
        } finally {
            robot.interact(() -> {
                shown.desk.close();
                shown.stage.hide();
            });
        }
    }

    private Shown window(Path home, Theme theme, Size size) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            Stage stage = new Stage();
            ReadingDesk desk = new ReadingDesk(stage, new Surroundings(new LocalEngine(home), new WindowThread(),
                    new SettingsModel(new Settings(home), new Look(Optional.of(theme))), FakeOutside.silent()));
            stage.setWidth(size.width);
            stage.setHeight(size.height);
            desk.session().display().zoomTo(size.zoom);
            stage.show();
            stage.requestFocus();
            return new Shown(stage, desk, home);
        }).get();
    }

    private void read(Shown shown) throws Exception {
        open(shown, List.of(samples.resolve("cape-sorrel-port")), Phase.Ready.class);
        until(() -> shown.desk.session().reading().get() == null);
    }

    private void open(Shown shown, List<Path> paths, Class<? extends Phase> phase) throws Exception {
        robot.interact(() -> shown.desk.open(paths));
        until(() -> phase.isInstance(shown.desk.session().phase().get()));
        settle();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(SETTLE, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
