package stet.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import stet.app.session.Display;
import stet.app.session.Session;
import stet.app.settings.SettingsModel;
import stet.app.theme.Theme;
import stet.message.Language;
import stet.message.Messages;

/** The sheet of settings. What is chosen holds at once. */
final class SettingsSheet {
    /** The id of the control that chooses the language. */
    static final String LANGUAGE = "settings-language";
    /** Of the widest control, in pixels. */
    private static final double WIDTH = 400;
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    private final GridPane rows = new GridPane(24, 12);

    private SettingsSheet() {
        rows.getStyleClass().add("settings");
    }

    /** @param data where decisions and settings are kept */
    static Region of(SettingsModel model, Session session, Path data) {
        SettingsSheet sheet = new SettingsSheet();
        sheet.row("settings.language", choice(model.language(), orSystem(Language.values()),
                language -> language.map(Language::ownName).orElseGet(() -> Messages.text("settings.system"))));
        sheet.row("settings.theme", choice(model.theme(), orSystem(Theme.values()),
                theme -> theme.map(SettingsSheet::name).orElseGet(() -> Messages.text("settings.system"))));
        sheet.row("settings.motion", choice(model.lessMotion(), List.of(false, true),
                less -> Messages.text(less ? "settings.motion.less" : "settings.system")));
        sheet.row("settings.size", slider(session));
        sheet.row("settings.start", choice(model.goesOn(), List.of(true, false),
                on -> Messages.text(on ? "settings.start.open" : "settings.start.empty")));
        sheet.row("settings.data", folder(data));
        Label kept = new Label(Messages.text("settings.data.text"));
        kept.getStyleClass().add("settings-text");
        kept.setWrapText(true);
        kept.setPrefWidth(WIDTH);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        sheet.rows.add(kept, 1, sheet.rows.getRowCount());
        return sheet.rows;
    }

    private static <E> List<Optional<E>> orSystem(E[] values) {
        return Stream.concat(Stream.of(Optional.<E>empty()), Arrays.stream(values).map(Optional::of)).toList();
    }

    private static String name(Theme theme) {
        return Messages.text(theme == Theme.LIGHT ? "settings.theme.light" : "settings.theme.dark");
    }

    /** A label and what it names; where that is a box, its first part is what is chosen with. */
    private void row(String message, Region choice) {
        Label label = new Label(Messages.text(message));
        label.getStyleClass().add("settings-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var control = choice instanceof HBox box ? box.getChildren().getFirst() : choice;
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setId(message.replace('.', '-'));
        rows.addRow(rows.getRowCount(), label, choice);
    }

    private static <T> ChoiceBox<T> choice(Property<T> chosen, List<T> all, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String words) {
                return all.stream().filter(value -> name.apply(value).equals(words)).findFirst().orElseThrow();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static HBox slider(Session session) {
        Slider slider = new Slider(Display.SMALLEST, Display.LARGEST, session.display().zoom().get());
        slider.setBlockIncrement(1 / TENTHS);
        slider.valueProperty()
                .subscribe(size -> session.display().zoomTo(Math.rint(size.doubleValue() * TENTHS) / TENTHS));
        Label said = new Label();
        said.getStyleClass().add("settings-text");
        said.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("settings.size.percent", Math.round(PERCENT * session.display().zoom().get())),
                session.display().zoom()));
        return new HBox(12, slider, said);
    }

    /** The path, to be selected and copied. */
    private static TextField folder(Path data) {
        TextField path = new TextField(data.toString());
        path.setEditable(false);
        path.setPrefWidth(WIDTH);
        path.getStyleClass().add("settings-path");
        return path;
    }
}
