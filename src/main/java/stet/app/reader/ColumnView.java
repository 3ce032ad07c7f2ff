package stet.app.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.message.Messages;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

/**
 * One column of text. Its text area is as high as its text and moves behind a window: so every place is known exactly,
 * which an area that only guesses the heights of what is out of sight could not give.
 */
final class ColumnView {
    /** The text area asks for more room than its text, lest rounding hide the last line. */
    private static final double SPARE = 64;

    private final ReaderModel model;
    private final Side side;
    private final ColumnText text;
    private final StyledTextArea<Collection<String>, Collection<String>> area;
    private final Margin margin;
    private final Pane content = new Pane();
    private final Pane window = new Pane(content);
    private final Rectangle clip = new Rectangle();
    private final ContextMenu menu = new ContextMenu();
    private List<Row> rows = List.of();
    private Extents extents = Extents.NONE;
    private boolean fresh = true;
    private double[] tops = new double[0];
    private final Map<Place, Optional<Bounds>> bounds = new HashMap<>();

    ColumnView(ReaderModel model, Side side, Runnable refold) {
        this.model = model;
        this.side = side;
        text = new ColumnText(model, side);
        margin = new Margin(model, side, refold);
        area = new StyledTextArea<>(List.of(), text::set, List.of(),
                (words, classes) -> words.getStyleClass().addAll(classes),
                false);
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setManaged(false);
        area.getStyleClass().add("column-text");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleRoleDescription(
                Messages.text(side == Side.ORIGINAL ? "reader.column.original" : "reader.column.rewrite"));
        area.addEventHandler(MouseEvent.MOUSE_MOVED, e -> model.hover(side, letter(e)));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> model.hover(side, null));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.setOnContextMenuRequested(this::offer);
        content.setManaged(false);
        content.getChildren().addAll(area, margin.node());
        window.setManaged(false);
        window.setClip(clip);
        window.getStyleClass().add("column");
    }

    Region node() {
        return window;
    }

    StyledTextArea<Collection<String>, Collection<String>> area() {
        return area;
    }

    Extents extents() {
        return extents;
    }

    /** Sets the column anew: another article, another comparison or another fold. */
    void reset() {
        rows = model.rows(side);
        fresh = true;
        bounds.clear();
        area.replace(text.document(rows));
        area.moveTo(0);
    }

    /** Paints every block anew: the comparison is another one, the text is the same. */
    void renew() {
        bounds.clear();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(Block words) && !area.getStyleSpans(i).equals(text.spans(words))) {
                area.setStyleSpans(i, 0, text.spans(words));
            }
        }
    }

    /** Lays a node under the text, with it to be scrolled. */
    void underlay(Node node) {
        content.getChildren().addFirst(node);
    }

    /** The block of the caret; null where it is in none. */
    @Nullable
    Block atCaret() {
        return block(area.getCurrentParagraph());
    }

    /** The block at a point of the screen; null where none is. */
    @Nullable
    Block at(double screenX, double screenY) {
        Point2D at = area.screenToLocal(screenX, screenY);
        return block(area.offsetToPosition(area.hit(at.getX(), at.getY()).getInsertionIndex(), Bias.Forward)
                .getMajor());
    }

    private @Nullable Block block(int row) {
        return row < rows.size() && rows.get(row) instanceof Row.Words(Block block) ? block : null;
    }

    /** Paints a block's words as they look now. */
    void repaint(int block) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(Block words) && words.number() == block) {
                area.setStyleSpans(i, 0, text.spans(words));
            }
        }
    }

    /** Lays the text out at that width, and measures where each block stands. */
    void measure(double width) {
        bounds.clear();
        int letters = rows.stream().mapToInt(r -> r instanceof Row.Words(Block b) ? b.text().length() : 0).sum();
        double guess = Math.max(area.getHeight(), letters * 14 * 26 / width + rows.size() * 40 + 400);
        if (fresh) {
            area.applyCss();
            fresh = false;
        }
        List<Node> boxes;
        do {
            area.resizeRelocate(Margin.OUTER, 0, width, guess);
            area.layout();
            boxes = new ArrayList<>(area.lookupAll(".paragraph-box"));
            guess *= 1.5;
        } while (boxes.size() < rows.size() && guess < 1e7);
        boxes.sort(Comparator.comparingDouble(Node::getLayoutY));
        read(boxes);
        margin.layout(rows, tops, extents, width);
    }

    /** Shows what is decided. */
    void decide() {
        margin.decisions(this::bounds, area.getWidth());
    }

    private void read(List<Node> boxes) {
        int n = Math.min(rows.size(), boxes.size());
        tops = new double[rows.size()];
        double[] bottoms = new double[rows.size()];
        for (int i = 0; i < n; i++) {
            Region box = (Region) boxes.get(i);
            Region words = (Region) box.lookup(".paragraph-text");
            tops[i] = box.getLayoutY() + words.getPadding().getTop();
            bottoms[i] = box.getLayoutY() + box.getHeight() - words.getPadding().getBottom();
        }
        double height = boxes.isEmpty() ? 0 : boxes.getLast().getLayoutY() + ((Region) boxes.getLast()).getHeight();
        extents = Extents.of(rows, tops, bottoms, height);
        area.resize(area.getWidth(), height + SPARE);
    }

    /** Places the window; the column's text begins {@link Margin#OUTER} right of its left edge. */
    void place(double x, double y, double width, double height) {
        window.resizeRelocate(x - Margin.OUTER, y, width + 2 * Margin.OUTER, height);
        clip.setWidth(width + 2 * Margin.OUTER);
        clip.setHeight(height);
        content.resize(width + 2 * Margin.OUTER, extents.height());
    }

    void scroll(double position) {
        content.setLayoutY(-Math.round(position));
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

    /** Costly: RichTextFX lays a shape over the words to measure them. */
    private Optional<Bounds> find(Place place) {
        int row = row(place.block());
        if (row < 0) {
            return Optional.empty();
        }
        int at = area.getAbsolutePosition(row, place.span().start());
        return area.getCharacterBoundsOnScreen(at, at + place.span().length()).map(content::screenToLocal);
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
            new BlockMenu(model, side, area::copy).fill(menu, block, area.getSelection().getLength() > 0);
            menu.show(area, event.getScreenX(), event.getScreenY());
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
        Point2D at = area.screenToLocal(event.getScreenX(), event.getScreenY());
        var letter = area.hit(at.getX(), at.getY()).getCharacterIndex();
        return letter.isEmpty() ? null : place(letter.getAsInt()).orElse(null);
    }

    /** The letter at which the caret stands; empty where it stands on no block. */
    Optional<Place> caret() {
        return place(area.getCaretPosition());
    }

    private Optional<Place> place(int position) {
        var at = area.offsetToPosition(position, Bias.Forward);
        return at.getMajor() < rows.size() && rows.get(at.getMajor()) instanceof Row.Words(Block block)
                ? Optional.of(new Place(block.number(), new Span(at.getMinor(), at.getMinor() + 1)))
                : Optional.empty();
    }
}
