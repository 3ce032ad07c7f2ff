package stet.app.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** The line that says where a file went, until the reader puts it away or opens something else. */
public final class SavedLine {
    private final ExportModel model;
    private final Label text = new Label();
    private final HBox line = new HBox(text);

    /** What can be done with where the file is. */
    public record Doors(Consumer<Path> folder, Consumer<String> clipboard) {
    }

    public SavedLine(ExportModel model, Doors doors) {
        this.model = model;
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("notice", "export-saved");
        line.managedProperty().bind(line.visibleProperty());
        line.getChildren().addAll(act("export.folder", file -> doors.folder().accept(folder(file))),
                act("export.path", file -> {
                    doors.clipboard().accept(file.toString());
                    text.setText(Messages.text("export.path.copied", file));
                }), act("export.forget", _ -> model.forget()));
        model.saved().subscribe(this::show);
    }

    public Region node() {
        return line;
    }

    private void show(@Nullable Path file) {
        line.setVisible(file != null);
        text.setText(file == null ? "" : Messages.text("export.saved", file));
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private Button act(String message, Consumer<Path> command) {
        Button button = new Button(Messages.text(message));
        button.getStyleClass().setAll("button", "action", "action-other", "action-small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            Path file = model.saved().get();
            if (file != null) {
                command.accept(file);
            }
        });
        return button;
    }
}
