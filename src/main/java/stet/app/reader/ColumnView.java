package stet.app.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import stet.app.desk.ByKeys;
import stet.app.desk.Direction;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.app.desk.Telling;
import stet.compare.FactChange;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

/**
 * One column of text. Only what is in view has nodes; where everything stands is known from a galley of the whole, which
 * the text area follows: it never guesses, so nothing jumps.
 */
final class ColumnView {
    private final ReaderModel model;
    private final Side side;
    private final ColumnText text;
    private final Galley galley;
    private final TextArea area;
    private final Margin margin;
    private final Pane under = new Pane();
    private final Pane content = new Pane();
    private final Pane window;
    private final Rectangle clip = new Rectangle();
    private final ContextMenu menu = new ContextMenu();
    private List<Row> rows = List.of();
    private Galley.Proof proof = Galley.Proof.NONE;
    private double type;
    private double position;
    private final Map<Place, Optional<Bounds>> bounds = new HashMap<>();

    ColumnView(ReaderModel model, Side side, Runnable refold) {
        this.model = model;
        this.side = side;
        text = new ColumnText(model, side);
        galley = new Galley(text);
        margin = new Margin(model, side, refold);
        area = new TextArea(text, side);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, e -> model.hover(side, letter(e)));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> model.hover(side, null));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.setOnContextMenuRequested(this::offer);
        content.setManaged(false);
        content.setPickOnBounds(false);
        content.getChildren().add(margin.node());
        area.hide(galley.node());
        under.setManaged(false);
        window = new Pane(under, area, content);
        window.setManaged(false);
        window.setClip(clip);
        window.getStyleClass().add("column");
    }

    /** Serves those who read by keys; the heading shows that they are here. */
    void serve(Node heading) {
        ByKeys.serve(area, heading, Bindings.createStringBinding(this::name, model.session().selected()));
    }

    /** The side; and the change that is lit in it. */
    private String name() {
        FactChange chosen = model.session().selected().get();
        return chosen == null || side.of(chosen).isEmpty()
                ? area.getAccessibleRoleDescription()
                : Telling.within(area.getAccessibleRoleDescription(), chosen, model.session().decision(chosen));
    }

    Region node() {
        return window;
    }

    TextArea area() {
        return area;
    }

    Extents extents() {
        return proof.extents();
    }

    /** Sets the column anew: another article, another comparison or another fold. */
    void reset() {
        List<Row> before = rows;
        rows = model.rows(side);
        bounds.clear();
        int anchor = area.getAnchor();
        int caret = area.getCaretPosition();
        area.setNodeOrientation(Direction.of(article()));
        area.replace(text.document(rows));
        if (rows.equals(before)) {
            area.selectRange(anchor, caret);
        } else {
            area.moveTo(0);
        }
    }

    /** Paints every block anew: the comparison is another one, the text is the same. */
    void renew() {
        bounds.clear();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(Block words) && !area.getStyleSpans(i).equals(text.spans(words))) {
                area.setStyleSpans(i, 0, text.spans(words));
            }
        }
        scroll(position);
    }

    /** Lays a node under the text, with it to be scrolled. */
    void underlay(Node node) {
        under.getChildren().add(node);
    }

    /** The block of the caret; null where it is in none. */
    @Nullable
    Block atCaret() {
        return block(area.getCurrentParagraph());
    }

    /** The block at a point of the screen; null where none is. */
    @Nullable
    Block at(double screenX, double screenY) {
        return block(rowAt(content.screenToLocal(screenX, screenY).getY()));
    }

    private @Nullable Block block(int row) {
        return row < rows.size() && rows.get(row) instanceof Row.Words(Block block) ? block : null;
    }

    /** Paints a block's words as they look now. */
    void repaint(int block) {
        int row = row(block);
        if (row >= 0 && rows.get(row) instanceof Row.Words(Block words)) {
            area.setStyleSpans(row, 0, text.spans(words));
            scroll(position);
        }
    }

    /** Sets the words in that size; false where that is theirs. */
    boolean type(double size) {
        if (size == type) {
            return false;
        }
        type = size;
        window.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size));
        text.scale(size / Measures.TYPE);
        reset();
        return true;
    }

    /** Finds out where each block stands in text of that width. */
    void measure(double width) {
        bounds.clear();
        proof = galley.set(rows, width, area.getNodeOrientation());
        margin.layout(rows, proof, width);
    }

    /** Shows what is decided. */
    void decide() {
        margin.decisions(this::bounds, area.getWidth());
    }

    /** Places the window; the column's text begins {@link Margin#OUTER} right of its left edge. */
    void place(double x, double y, double width, double height) {
        window.resizeRelocate(x - Margin.OUTER, y, width + 2 * Margin.OUTER, height);
        clip.setWidth(width + 2 * Margin.OUTER);
        clip.setHeight(height);
        area.resizeRelocate(Margin.OUTER, 0, width, height);
        content.resize(width + 2 * Margin.OUTER, extents().height());
    }

    void scroll(double newPosition) {
        position = Math.round(newPosition);
        content.setLayoutY(-position);
        under.setLayoutY(-position);
        int row = rowAt(position);
        area.show(row, proof.edges()[row] - position);
    }

    /** The box around the change's words, from the column's top; empty where they are not on show. */
    Optional<Bounds> bounds(FactChange change) {
        return side.of(change).flatMap(fact -> bounds(fact.place()));
    }

    /** The box around a place's words, from the column's top; empty where they are not on show. */
    Optional<Bounds> bounds(Place place) {
        return bounds.computeIfAbsent(place, this::find);
    }

    /** How high in the column a place stands; empty where it is not on show. */
    Optional<Double> middle(Place place) {
        return bounds(place).map(Bounds::getCenterY);
    }

    private Optional<Bounds> find(Place place) {
        int row = row(place.block());
        return row < 0 ? Optional.empty() : find(row, place.span());
    }

    /** The article on show; null where there is none. */
    @Nullable
    Article article() {
        return model.article(side);
    }

    /** The line on which the caret stands. */
    Optional<Bounds> caretLine() {
        int row = area.getCurrentParagraph();
        int length = row < rows.size() && rows.get(row) instanceof Row.Words(Block b) ? b.text().length() : 0;
        int letter = Math.clamp(area.getCaretColumn(), 0, Math.max(0, length - 1));
        return length == 0 ? Optional.empty() : find(row, new Span(letter, letter + 1));
    }

    private Optional<Bounds> find(int row, Span span) {
        if (row >= proof.edges().length - 1) {
            return Optional.empty();
        }
        return galley.bounds(rows.get(row), span).map(b -> new BoundingBox(b.getMinX() + Margin.OUTER,
                b.getMinY() + proof.edges()[row], b.getWidth(), b.getHeight()));
    }

    private int row(int block) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(Block words) && words.number() == block) {
                return i;
            }
        }
        return -1;
    }

    /** By mouse, the menu is for the block under the pointer; by key, for that of the caret. */
    private void offer(ContextMenuEvent event) {
        Block block = event.isKeyboardTrigger() ? atCaret() : at(event.getScreenX(), event.getScreenY());
        if (block != null) {
            Optional<Place> letter = event.isKeyboardTrigger()
                    ? caret()
                    : letter(event.getScreenX(), event.getScreenY());
            new BlockMenu(model, side, area::copy).fill(menu, block, area.getSelection().getLength() > 0,
                    letter.map(place -> model.changeAt(side, place)).orElse(null));
            // the menu takes its looks from where it hangs, and the text would set it in its own font
            menu.show(window, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        Place letter = letter(event);
        if (letter != null && event.isStillSincePress() && area.getSelection().getLength() == 0) {
            model.choose(side, letter);
        }
    }

    /** The letter under the pointer; null where none is. */
    private @Nullable Place letter(MouseEvent event) {
        return letter(event.getScreenX(), event.getScreenY()).orElse(null);
    }

    private Optional<Place> letter(double screenX, double screenY) {
        Point2D at = content.screenToLocal(screenX, screenY);
        int row = rowAt(at.getY());
        OptionalInt letter = letter(row, at);
        return letter.isPresent() && rows.get(row) instanceof Row.Words(Block block)
                ? Optional.of(new Place(block.number(), new Span(letter.getAsInt(), letter.getAsInt() + 1)))
                : Optional.empty();
    }

    /** The letter at which the caret stands; empty where it stands on no block. */
    Optional<Place> caret() {
        Block block = atCaret();
        int letter = area.getCaretColumn();
        return block == null
                ? Optional.empty()
                : Optional.of(new Place(block.number(), new Span(letter, letter + 1)));
    }

    /** The letter of a row at a place of the column; empty beside its words. */
    OptionalInt letter(int row, Point2D at) {
        return row < rows.size() && rows.get(row) instanceof Row.Words
                ? galley.letter(rows.get(row), at.getX() - Margin.OUTER, at.getY() - proof.edges()[row])
                : OptionalInt.empty();
    }

    /** The row at that height of the column, the first above all and the last below. */
    private int rowAt(double y) {
        int found = Arrays.binarySearch(proof.edges(), y);
        return Math.clamp(found < 0 ? -found - 2 : found, 0, Math.max(0, proof.edges().length - 2));
    }
}
