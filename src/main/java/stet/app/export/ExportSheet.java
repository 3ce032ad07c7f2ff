package stet.app.export;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stet.app.dialog.PathChooser;
import stet.message.Messages;

/** The sheet from which a comparison is exported: what as, what will be in it, and where to. Shown once. */
public final class ExportSheet {
    /** The id of the list of kinds. */
    public static final String KINDS = "export-kinds";
    private static final double LIST = 216;
    private static final double ROW = 30;
    private static final double FACE = 520;

    private final ExportModel model;
    private final PathChooser chooser;
    private final ListView<Kind> kinds = new ListView<>();
    private final VBox sheet;
    private Subscription hearing = Subscription.EMPTY;

    /** What the sheet has done for it. */
    public record Doors(PathChooser chooser, Runnable copyAll, Runnable close) {
    }

    /** @param model has an offer */
    public ExportSheet(ExportModel model, Doors doors) {
        this.model = model;
        chooser = doors.chooser();
        list();
        Preview preview = new Preview(model);
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        HBox.setHgrow(preview.node(), Priority.ALWAYS);
        preview.node().setPrefWidth(FACE);
        HBox choice = new HBox(24, kinds, preview.node());
        VBox.setVgrow(choice, Priority.ALWAYS);
        Label trouble = new Label();
        trouble.getStyleClass().add("export-trouble");
        trouble.setWrapText(true);
        trouble.setPrefWidth(LIST + FACE);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        Underway underway = new Underway(model);
        HBox acts = new HBox(8, act("export.save", "action-first", this::save),
                act("export.copy", "action-other", doors.copyAll()), underway.node());
        acts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(underway.node(), Priority.ALWAYS);
        sheet = new VBox(16, choice, trouble, acts);
        sheet.getStyleClass().add("export");
        sheet.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                hearing.unsubscribe();
                preview.close();
                underway.close();
                model.leave();
            }
        });
        hearing = Subscription.combine(
                kinds.getSelectionModel().selectedItemProperty().subscribe(this::choose),
                model.saved().subscribe((_, file) -> Optional.ofNullable(file).ifPresent(_ -> doors.close().run())));
    }

    public Region node() {
        return sheet;
    }

    private void list() {
        kinds.setId(KINDS);
        kinds.getStyleClass().add("export-kinds");
        kinds.setAccessibleText(Messages.text("export.kinds"));
        kinds.setCellFactory(_ -> new Cell());
        kinds.setFixedCellSize(ROW);
        kinds.setMinWidth(LIST);
        kinds.setPrefWidth(LIST);
        Offer offer = model.offer().get();
        if (offer != null) {
            kinds.getItems().setAll(offer.kinds());
        }
        kinds.setPrefHeight(kinds.getItems().size() * ROW + 2);
        kinds.getSelectionModel().select(model.kind().get());
        kinds.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                save();
            }
        });
    }

    private void choose(@Nullable Kind kind) {
        if (kind != null) {
            model.kind().set(kind);
        }
    }

    private void save() {
        Offer offer = model.offer().get();
        if (offer != null) {
            Kind kind = model.kind().get();
            chooser.target(offer.fileName(kind), Preview.name(kind), kind.ending()).ifPresent(model::save);
        }
    }

    private static Button act(String message, String style, Runnable command) {
        Button button = new Button(Messages.text(message));
        button.getStyleClass().setAll("action", style);
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** A kind by its name. */
    private static final class Cell extends ListCell<Kind> {
        @Override
        protected void updateItem(@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null || empty ? null : Preview.name(kind));
        }
    }
}
