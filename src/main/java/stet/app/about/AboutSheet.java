package stet.app.about;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** The sheet that says what Stet is and what it is made with. */
public final class AboutSheet {
    private static final double WIDTH = 620;
    private static final int LINES = 12;

    private AboutSheet() {
    }

    public static Region of() {
        VBox sheet = new VBox(said("about.what"), said("library.local"), group("about.parts"), parts(),
                group("about.licences"), licences());
        sheet.getStyleClass().add("about");
        sheet.setPrefWidth(WIDTH);
        return sheet;
    }

    /** "Stet 0.1.0"; without the number where Stet runs from its classes. */
    public static String title() {
        @Nullable
        String version = AboutSheet.class.getPackage().getImplementationVersion();
        return version == null ? Messages.text("about.title") : Messages.text("about.title.version", version);
    }

    private static Label said(String message) {
        Label said = new Label(Messages.text(message));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    private static Label group(String message) {
        Label title = new Label(Messages.text(message));
        title.getStyleClass().addAll("sheet-group", "about-group");
        return title;
    }

    private static GridPane parts() {
        GridPane rows = new GridPane(24, 3);
        for (Part part : Part.all()) {
            Label name = new Label(part.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label licence = new Label(part.licence());
            licence.getStyleClass().add("sheet-key");
            licence.setLabelFor(name);
            rows.addRow(rows.getRowCount(), name, licence);
        }
        return rows;
    }

    private static VBox licences() {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setId("about-text");
        ChoiceBox<Licence> choice = new ChoiceBox<>();
        choice.getItems().setAll(Licence.values());
        choice.setConverter(new Titles());
        choice.setId("about-licence");
        choice.setAccessibleText(Messages.text("about.licences"));
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                text.setText(chosen.text());
                text.setAccessibleText(chosen.title());
            }
        });
        choice.setValue(Licence.SERIF);
        return new VBox(8, new HBox(choice), text);
    }

    private static final class Titles extends StringConverter<Licence> {
        @Override
        public String toString(@Nullable Licence licence) {
            return licence == null ? "" : licence.title();
        }

        @Override
        public Licence fromString(String title) {
            throw new UnsupportedOperationException(title); // a choice box never asks
        }
    }
}
