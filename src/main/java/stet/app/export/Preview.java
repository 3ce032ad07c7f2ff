package stet.app.export;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** What will be in the file: in a sentence, in figures, and its first lines where a person can read them. */
final class Preview {
    private static final int LINES = 13;
    /** The width of a page's picture, in pixels. */
    private static final double PAGE = 520;

    private final ExportModel model;
    private final Label about = said("export-about");
    private final Label holds = said("export-holds");
    private final TextArea opening = new TextArea();
    private final Label parts = said("export-parts");
    private final ImageView page = new ImageView();
    private final VBox node;
    private final Subscription hearing;

    Preview(ExportModel model) {
        this.model = model;
        opening.setEditable(false);
        opening.setPrefRowCount(LINES);
        opening.setWrapText(true);
        opening.getStyleClass().add("export-opening");
        opening.setAccessibleText(Messages.text("export.opening"));
        holds.setMinHeight(20);
        parts.visibleProperty().bind(parts.textProperty().isNotEmpty());
        parts.managedProperty().bind(parts.visibleProperty());
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setFitWidth(PAGE);
        Pane window = new Pane(page);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        window.setMinSize(0, 0);
        window.setPrefSize(0, 0);
        VBox.setVgrow(window, Priority.ALWAYS);
        StackPane face = new StackPane(opening, new VBox(12, parts, window));
        VBox.setVgrow(face, Priority.ALWAYS);
        node = new VBox(8, about, holds, face);
        hearing = Subscription.combine(model.kind().subscribe(this::tell), model.draft().subscribe(this::show));
    }

    Region node() {
        return node;
    }

    void close() {
        hearing.unsubscribe();
    }

    /** What people call that kind. */
    static String name(Kind kind) {
        return Messages.text("export.kind." + kind.word());
    }

    private void tell(Kind kind) {
        about.setText(Messages.text("export.about." + kind.word()));
        parts.setText(parts(kind));
        opening.setVisible(kind.isPlain());
        show(model.draft().get());
    }

    private void show(@Nullable Draft draft) {
        holds.setText(draft == null ? "" : draft.holds());
        page.setImage(draft == null ? null : draft.page().map(Page::image).orElse(null));
        opening.setText(draft == null || !model.kind().get().isPlain() ? "" : draft.opening());
    }

    private static String parts(Kind kind) {
        return switch (kind) {
            case HTML -> Messages.text("export.parts.html");
            case DOCX -> Messages.text("export.parts.docx");
            case XLSX -> Messages.text("export.parts.xlsx");
            case PDF, MARKDOWN, TEXT, CSV, JSON, TEI, ANNOTATIONS, STORY_TABLE -> "";
        };
    }

    private static Label said(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
