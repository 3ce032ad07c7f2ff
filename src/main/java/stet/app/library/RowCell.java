package stet.app.library;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.app.library.Row.Mark;
import stet.app.library.Row.Well;
import stet.app.theme.Icon;
import stet.message.Messages;

/** Draws a row of the library. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass ORIGINAL = PseudoClass.getPseudoClass("original");
    private static final double HEIGHT = 32;
    private static final double RAIL = 17.5;

    private final LibraryModel model;

    RowCell(LibraryModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    /** A list asks its cells how high they are before it gives them a width; a title breaks into lines by it. */
    @Override
    protected double computePrefHeight(double width) {
        ListView<Row> list = getListView();
        if (!(getGraphic() instanceof Region box) || list == null) {
            return super.computePrefHeight(width);
        }
        double inside = list.getWidth() - list.snappedLeftInset() - list.snappedRightInset() - snappedLeftInset()
                - snappedRightInset();
        return snappedTopInset() + box.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case Heading heading -> head(heading);
            case Entry entry -> entry(entry);
        });
        setMouseTransparent(row instanceof Heading);
        applyCss(); // filled while the list lays out, it would be drawn once without its colours
    }

    private Node head(Heading heading) {
        Label title = label(heading.title(), "story-title");
        title.setWrapText(true);
        VBox box = new VBox(title, label(heading.about(), "story-about"));
        box.getStyleClass().add(getIndex() == 0 ? "story-first" : "story");
        return box;
    }

    private Node entry(Entry entry) {
        Label name = label(entry.name(), "version-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label mark = mark(model.mark(entry));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(rail(entry), name, mark);
        box.setAlignment(Pos.CENTER_LEFT);
        Well well = model.well(entry);
        box.getStyleClass().add("version");
        if (well != Well.OUT) {
            box.getStyleClass().addAll("version-open", "version-" + well.name().toLowerCase(Locale.ROOT));
        }
        Tooltip tip = new Tooltip(entry.version().card().title() + "\n" + entry.version().path());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        setTooltip(tip);
        return box;
    }

    /** The line that runs through a story's versions, with a dot for the original and a ring for the others. */
    private Node rail(Entry entry) {
        Pane rail = new Pane();
        rail.setMinSize(34, HEIGHT);
        rail.setPrefSize(34, HEIGHT);
        Circle dot = new Circle(RAIL, HEIGHT / 2, 4.2);
        dot.getStyleClass().add("rail-dot");
        dot.pseudoClassStateChanged(ORIGINAL, entry.version().path().equals(entry.story().original()));
        if (!(entry.first() && entry.last())) {
            Line line = new Line(RAIL, entry.first() ? HEIGHT / 2 : 0, RAIL, entry.last() ? HEIGHT / 2 : HEIGHT);
            line.getStyleClass().add("rail");
            rail.getChildren().add(line);
        }
        rail.getChildren().add(dot);
        return rail;
    }

    private static Label mark(Mark mark) {
        return switch (mark) {
            case Mark.Original _ -> label(Messages.text("library.original"), "version-tag");
            case Mark.Fullest _ -> label(Messages.text("library.fullest"), "version-tag");
            case Mark.None _ -> label(Messages.text("library.none"), "version-tag");
            case Mark.Unknown _ -> label("", "version-tag");
            case Mark.Altered(int facts) -> {
                Label count = label(String.valueOf(facts), "version-count");
                count.setGraphic(Icon.LOZENGE.node());
                count.setAccessibleText(Messages.text("library.altered", facts));
                yield count;
            }
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
