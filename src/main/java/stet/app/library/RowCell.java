package stet.app.library;

import java.util.Locale;
import java.util.Optional;
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
import stet.app.desk.WrappedLabel;
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
    private static final double WITH_DETAIL = 46;
    private static final double DOT = 16;
    private static final double RAIL = 17.5;

    private final LibraryModel model;
    private final Wording wording;

    RowCell(LibraryModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
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
        setAccessibleText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case Heading heading -> head(heading);
            case Entry entry -> entry(entry);
        });
        applyCss(); // filled while the list lays out, it would be drawn once without its colours
    }

    private Node head(Heading heading) {
        Label title = new WrappedLabel();
        title.setText(heading.story().title());
        title.getStyleClass().add("story-title");
        title.setMinWidth(0);
        HBox about = new HBox(label(wording.about(heading.story()), "story-about"));
        int altered = heading.open() ? 0 : model.altered(heading.story());
        if (altered > 0) {
            about.getChildren().addAll(gap(), altered(altered));
        }
        VBox box = new VBox(title, about);
        box.getStyleClass().add(heading.open() ? getIndex() == 0 ? "story-first" : "story" : "story-folded");
        setAccessibleText(Messages.text(heading.open() ? "library.story.open" : "library.story.folded",
                heading.story().title(), wording.about(heading.story())));
        return box;
    }

    private Node entry(Entry entry) {
        Label name = label(wording.name(entry), "version-name");
        HBox line = new HBox(name, gap());
        line.setAlignment(Pos.CENTER_LEFT);
        Mark mark = model.mark(entry);
        mark(mark).ifPresent(line.getChildren()::add);
        String told = wording.detail(entry);
        line.setMinHeight(HEIGHT);
        VBox words = new VBox(line);
        if (!told.isEmpty()) {
            HBox detail = new HBox(label(told, "version-detail"), gap());
            detail.getStyleClass().add("version-second");
            dropped(mark).ifPresent(detail.getChildren()::add);
            words.getChildren().add(detail);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        double height = told.isEmpty() ? HEIGHT : WITH_DETAIL;
        HBox box = new HBox(rail(entry, height), words);
        box.setMinHeight(height);
        box.setPrefHeight(height);
        box.setMaxHeight(height);
        Well well = model.well(entry);
        box.getStyleClass().add("version");
        if (well != Well.OUT) {
            box.getStyleClass().addAll("version-open", "version-" + well.name().toLowerCase(Locale.ROOT));
        }
        setTooltip(tip(entry));
        setAccessibleText(Messages.text("library.version", wording.name(entry), told, said(mark)));
        return box;
    }

    private static Tooltip tip(Entry entry) {
        boolean original = entry.version().path().equals(entry.story().original());
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        WrappedLabel.tell(tip, entry.version().card().title() + "\n" + entry.version().path()
                + (original ? "\n" + entry.story().why() : ""));
        return tip;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** The line that runs through a story's versions, with a dot for the original and a ring for the others. */
    private static Node rail(Entry entry, double height) {
        Pane rail = new Pane();
        rail.setMinSize(34, height);
        rail.setPrefSize(34, height);
        Circle dot = new Circle(RAIL, DOT, 4.2);
        dot.getStyleClass().add("rail-dot");
        dot.pseudoClassStateChanged(ORIGINAL, entry.version().path().equals(entry.story().original()));
        if (!(entry.first() && entry.last())) {
            Line line = new Line(RAIL, entry.first() ? DOT : 0, RAIL, entry.last() ? DOT : height);
            line.getStyleClass().add("rail");
            rail.getChildren().add(line);
        }
        rail.getChildren().add(dot);
        return rail;
    }

    private static Optional<Label> mark(Mark mark) {
        return switch (mark) {
            case Mark.Original _ -> Optional.of(label(Messages.text("library.original"), "version-tag"));
            case Mark.Fullest _ -> Optional.of(label(Messages.text("library.fullest"), "version-tag"));
            case Mark.Unknown _ -> Optional.empty();
            case Mark.Counted(int altered, int _) -> Optional.of(altered == 0
                    ? label(Messages.text("library.none"), "version-tag")
                    : altered(altered));
        };
    }

    private static Optional<Label> dropped(Mark mark) {
        return mark instanceof Mark.Counted(int _, int dropped) && dropped > 0
                ? Optional.of(dropped(dropped))
                : Optional.empty();
    }

    /** The same in words, for those who cannot see the signs. */
    private static String said(Mark mark) {
        return switch (mark) {
            case Mark.Original _ -> Messages.text("library.original");
            case Mark.Fullest _ -> Messages.text("library.fullest");
            case Mark.Unknown _ -> "";
            case Mark.Counted(int altered, int dropped) -> Messages.text("library.counted", altered, dropped);
        };
    }

    private static Label altered(int facts) {
        Label count = label(String.valueOf(facts), "version-count");
        count.setGraphic(Icon.LOZENGE.node());
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Label dropped(int facts) {
        Label count = label(String.valueOf(facts), "version-dropped");
        Line minus = new Line(0, 0, 7, 0);
        minus.getStyleClass().add("dropped-sign");
        count.setGraphic(minus);
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("version-tag") ? Region.USE_PREF_SIZE : 0);
        return label;
    }
}
