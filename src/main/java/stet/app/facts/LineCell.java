package stet.app.facts;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Excerpt;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Side;
import stet.app.desk.Telling;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;
import stet.text.Article;

/** A line of the list: the name of a group, a fact in both versions, or the words around it. */
final class LineCell extends ListCell<Line> {
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final int LETTERS = 60;
    private static final int BEFORE = 16;
    private static final PseudoClass FACT = PseudoClass.getPseudoClass("fact");

    private final FactsModel model;
    private final Label group = label("facts-group");
    private final Label count = label("facts-count");
    private final SVGPath chevron = Glyph.CLOSED.node();
    private final SVGPath glyph = Glyph.ALTERED.node();
    private final Label original = label("facts-value");
    private final Label rewrite = label("facts-value");
    private final Label state = label("facts-state");
    private final Label verdict = label("facts-state");
    private final SVGPath sign = Glyph.CONFIRMED.node();
    private final DecisionBar decisions;
    private final Pane row = new Pane();

    LineCell(FactsModel model) {
        this.model = model;
        decisions = new DecisionBar(v -> change().ifPresent(c -> model.review().decide(c, v)),
                () -> change().ifPresent(c -> {
                    model.session().select(c);
                    model.session().noting().set(c);
                }));
        decisions.node().setManaged(false);
        verdict.setGraphic(sign);
        row.setPickOnBounds(false);
        row.getChildren().addAll(group, count, chevron, glyph, original, rewrite, state, verdict);
        row.getChildren().forEach(n -> n.setMouseTransparent(true));
        row.getChildren().add(decisions.node());
        getStyleClass().add("facts-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefHeight(Columns.ROW);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        hoverProperty().subscribe(_ -> offer());
        selectedProperty().subscribe(_ -> offer());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }

    private Optional<FactChange> change() {
        return getItem() instanceof Line.Of(Entry entry, var _)
                ? Optional.ofNullable(entry.change())
                : Optional.empty();
    }

    /** Left of the values a click opens the words around them; on them it goes to their place. */
    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Of(Entry entry, var _)) {
            if (event.getX() < Columns.of(getWidth()).original() - 26) {
                model.turn(entry);
            } else {
                model.go(entry);
            }
        }
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : row);
        pseudoClassStateChanged(DISMISSED, false);
        pseudoClassStateChanged(KEPT, false);
        pseudoClassStateChanged(FACT, line instanceof Line.Of);
        row.getChildren().forEach(n -> n.setVisible(false));
        if (line == null || empty) {
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Group named -> show(named);
            case Line.Of(Entry entry, boolean open) -> show(entry, open);
            case Line.Around(Entry entry) -> around(entry);
        }
        requestLayout();
    }

    private void show(Line.Group named) {
        group.setVisible(true);
        count.setVisible(true);
        group.setText(named.name());
        count.setText(Messages.text("facts.count", named.facts(), named.changed()));
        setAccessibleText(named.name() + ", " + count.getText());
    }

    private void show(Entry entry, boolean open) {
        Stream.of(chevron, original, rewrite, state).forEach(n -> n.setVisible(true));
        (open ? Glyph.OPEN : Glyph.CLOSED).dress(chevron);
        FactChange change = entry.change();
        glyph.setVisible(change != null);
        value(original, entry.original(), entry.rewrite(), "ledger.notInOriginal");
        value(rewrite, entry.rewrite(), entry.original(), "ledger.notInRewrite");
        pseudoClassStateChanged(KEPT, change == null);
        if (change == null) {
            state.setText(Messages.text("facts.kept", entry.times()));
        } else {
            Glyph.of(Form.of(change)).dress(glyph);
            state.setText(Messages.text("ledger.type", Messages.text("ledger.kind." + change.kind()),
                    Messages.text("ledger.severity." + change.severity().word())));
            Decision decision = model.session().decision(change);
            Glyph.of(decision.verdict()).dress(sign);
            verdict.setText(DecisionBar.word(decision.verdict()));
            decisions.show(decision.verdict());
            pseudoClassStateChanged(DISMISSED, decision.verdict() == Verdict.DISMISSED);
        }
        setAccessibleText(change == null ? kept(entry) : Telling.of(change, model.session().decision(change)));
        offer();
    }

    private static String kept(Entry entry) {
        return Stream
                .of(Messages.text("facts.kept", entry.times()), Messages.text("ledger.type." + entry.type().word()),
                        Telling.value(entry.original(), "ledger.notInOriginal"),
                        Telling.value(entry.rewrite(), "ledger.notInRewrite"))
                .collect(Collectors.joining(". "));
    }

    private static void value(Label label, Optional<Fact> fact, Optional<Fact> other, String none) {
        label.setText(fact.map(f -> other.map(o -> Excerpt.of(f.text(), o.text())).orElse(f.text()))
                .orElseGet(() -> Messages.text(none)));
        label.getStyleClass().setAll("label", fact.isPresent() ? "facts-value" : "facts-void");
    }

    private void around(Entry entry) {
        original.setVisible(true);
        rewrite.setVisible(true);
        around(original, entry, Side.ORIGINAL);
        around(rewrite, entry, Side.REWRITE);
        setAccessibleText(Stream.of(original.getText(), rewrite.getText()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" / ")));
    }

    private void around(Label label, Entry entry, Side side) {
        Comparison comparison = model.session().comparison().get();
        label.getStyleClass().setAll("label", "facts-around");
        label.setText(comparison == null ? "" : entry.of(side).map(f -> around(f, side, comparison)).orElse(""));
    }

    /** The fact with a few words before and after it. */
    private static String around(Fact fact, Side side, Comparison comparison) {
        Article article = side.of(comparison).analysis().article();
        String text = article.block(fact.place().block()).text();
        int from = Math.max(0, fact.place().span().start() - BEFORE);
        int to = Math.min(text.length(), fact.place().span().end() + LETTERS);
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int end = to == text.length() ? to : Math.max(fact.place().span().end(), text.lastIndexOf(' ', to));
        return (start > 0 ? "… " : "") + text.substring(Math.min(start, fact.place().span().start()), end)
                + (end < text.length() ? " …" : "");
    }

    /** What is decided gives way to the buttons on the line that the reader is at. */
    private void offer() {
        boolean here = change().isPresent() && (isHover() || isSelected());
        decisions.node().setVisible(here);
        verdict.setVisible(change().isPresent() && !here && !verdict.getText().isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() == null) {
            return;
        }
        Columns c = Columns.of(getWidth());
        row.relocate(0, 0);
        double height = getHeight();
        group.resizeRelocate(c.original() - 26, 8, Math.min(group.prefWidth(-1), c.state() - c.original()), height - 8);
        count.resizeRelocate(group.getLayoutX() + group.getWidth() + 10, 8, 200, height - 8);
        centre(chevron, c.original() - 46, height);
        centre(glyph, c.original() - 23, height);
        original.resizeRelocate(c.original(), 0, c.value(), height);
        rewrite.resizeRelocate(c.rewrite(), 0, c.value(), height);
        state.resizeRelocate(c.state(), 0, c.about(), height);
        double end = c.state() + c.about() + Columns.ACTS;
        double buttons = decisions.node().prefWidth(-1);
        decisions.node().resizeRelocate(end - buttons, (height - 24) / 2, buttons, 24);
        verdict.resizeRelocate(end - Columns.ACTS + 4, 0, Columns.ACTS - 4, height);
    }

    private static void centre(SVGPath shape, double x, double height) {
        shape.relocate(x, height / 2 - shape.getBoundsInLocal().getHeight() / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Columns.ROW;
    }
}
