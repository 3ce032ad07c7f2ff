package stet.app.print;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import stet.app.desk.Side;
import stet.message.Messages;

/**
 * The pages of a comparison, as nodes of the paper's printable size in points: both texts in columns, then the ledger.
 * Pieces are never cut; each page bears its number.
 */
public final class Pages {
    private static final double GUTTER = 24;
    private static final double GAP = 7;
    /** What the line at a page's foot takes. */
    private static final double FOOT = 26;
    private static final double HAIRLINE = 0.5;

    private final Copy copy;
    private final double width;
    private final double height;
    private final List<Pane> pages = new ArrayList<>();

    private Pages(Copy copy, double width, double height) {
        this.copy = copy;
        this.width = width;
        this.height = height;
    }

    /**
     * @param width  in points
     * @param height in points
     */
    public static List<Pane> of(Copy copy, double width, double height) {
        Pages made = new Pages(copy, width, height);
        double top = made.heading();
        double column = (width - GUTTER) / 2;
        made.flow(new Story(copy, Side.ORIGINAL).pieces(), new Frame(0, column, top), 0);
        made.flow(new Story(copy, Side.REWRITE).pieces(), new Frame(column + GUTTER, column, top), 0);
        made.ledger();
        for (int i = 0; i < made.pages.size(); i++) {
            made.number(i);
        }
        return List.copyOf(made.pages);
    }

    /** Where a text flows: its left edge, its width and where it begins on the first page. */
    private record Frame(double x, double width, double top) {
    }

    /** The story's title and what stands in the columns below it; returns where they end. */
    private double heading() {
        TextFlow title = Type.flow(Type.TITLE.of(copy.title()));
        double y = put(title, page(0), new Frame(0, width, 0)) + GAP;
        double column = (width - GUTTER) / 2;
        double left = put(name(Side.ORIGINAL, "reader.column.original"), page(0), new Frame(0, column, y));
        double right = put(name(Side.REWRITE, "reader.column.rewrite"), page(0),
                new Frame(column + GUTTER, column, y));
        double end = Math.max(left, right) + GAP;
        rule(page(0), end);
        return end + GAP;
    }

    private TextFlow name(Side side, String role) {
        return Type.flow(Type.LABEL.of(copy.names().of(side)), Type.NOTE.of("  " + Messages.text(role)));
    }

    /** Lets the pieces flow from that page on. */
    private void flow(List<Region> pieces, Frame frame, int first) {
        int at = first;
        double y = frame.top();
        for (Region piece : pieces) {
            if (y + piece.prefHeight(frame.width()) > height - FOOT && y > 0) {
                at++;
                y = 0;
            }
            y = put(piece, page(at), new Frame(frame.x(), frame.width(), y)) + GAP;
        }
    }

    /** The ledger begins on a page of its own, so that it can lie beside the texts. */
    private void ledger() {
        int first = pages.size();
        TextFlow title = Type.flow(Type.HEADLINE.of(Messages.text("ledger.name")));
        TextFlow signs = Type.flow(Type.NOTE.of(Messages.text("print.signs")));
        double y = put(title, page(first), new Frame(0, width, 0)) + GAP;
        y = put(signs, page(first), new Frame(0, width, y)) + GAP;
        rule(page(first), y);
        flow(new LedgerRows(copy).rows(), new Frame(0, width, y + GAP), first);
    }

    private Pane page(int at) {
        while (pages.size() <= at) {
            Pane page = new Pane();
            page.setPrefSize(width, height);
            page.setMinSize(width, height);
            page.setMaxSize(width, height);
            page.setBackground(Background.fill(Color.WHITE));
            pages.add(page);
        }
        return pages.get(at);
    }

    private static double put(Region piece, Pane page, Frame frame) {
        piece.setManaged(false);
        double high = piece.prefHeight(frame.width());
        piece.resizeRelocate(frame.x(), frame.top(), frame.width(), high);
        page.getChildren().add(piece);
        return frame.top() + high;
    }

    private void rule(Pane page, double y) {
        Line line = new Line(0, y, width, y);
        line.setStrokeWidth(HAIRLINE);
        page.getChildren().add(line);
    }

    private void number(int at) {
        Text number = Type.NOTE.of(Messages.text("print.page", at + 1, pages.size())).getFirst();
        number.setTextOrigin(VPos.BOTTOM);
        number.relocate(width - number.getLayoutBounds().getWidth(),
                height - number.getLayoutBounds().getHeight());
        pages.get(at).getChildren().add(number);
    }
}
