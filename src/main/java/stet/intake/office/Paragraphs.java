package stet.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.intake.draft.WhiteSpace;
import stet.text.Role;

/**
 * Gathers a document's paragraphs into pieces. Two line breaks part a paragraph as its end does. A table's row is one
 * piece where its cells are short, as in a table of figures; else its cells' paragraphs stand for themselves.
 */
final class Paragraphs {
    private static final int SHORT_CELL = 100;
    /** Between the cells of a row: bars would look like a menu's. */
    private static final String CELLS = "; ";

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();

    /** A paragraph under way; a text box in it holds further ones. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private @Nullable Role role;
    }

    /** A table's row under way: the pieces of each cell. */
    private record Row(List<List<Piece>> cells) {
    }

    void open(@Nullable Role role) {
        Open paragraph = new Open();
        paragraph.role = role;
        open.push(paragraph);
    }

    /** Gives the open paragraph its role. */
    void is(@Nullable Role role) {
        if (!open.isEmpty()) {
            open.getFirst().role = role;
        }
    }

    /** The open paragraph is numbered or has a bullet. */
    void isItem() {
        if (!open.isEmpty() && open.getFirst().role == null) {
            open.getFirst().role = Role.LIST;
        }
    }

    void write(CharSequence text) {
        if (!open.isEmpty()) {
            open.getFirst().text.append(text);
        }
    }

    void lineBreak() {
        if (!open.isEmpty()) {
            StringBuilder text = open.getFirst().text;
            if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
                flush(open.getFirst());
            } else {
                text.append('\n');
            }
        }
    }

    void close() {
        if (!open.isEmpty()) {
            flush(open.pop());
        }
    }

    private void flush(Open paragraph) {
        if (WhiteSpace.hasVisible(paragraph.text)) {
            add(new Piece(WhiteSpace.fold(paragraph.text), paragraph.role));
        }
        paragraph.text.setLength(0);
    }

    private void add(Piece piece) {
        if (rows.isEmpty() || rows.getFirst().cells.isEmpty()) {
            pieces.add(piece);
        } else {
            rows.getFirst().cells.getLast().add(piece);
        }
    }

    void openRow() {
        rows.push(new Row(new ArrayList<>()));
    }

    void openCell() {
        if (!rows.isEmpty()) {
            rows.getFirst().cells.add(new ArrayList<>());
        }
    }

    void closeRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Piece>> cells = rows.pop().cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean figures = cells.size() > 1
                && cells.stream().allMatch(cell -> cell.size() == 1 && cell.getFirst().text().length() <= SHORT_CELL);
        if (figures) {
            add(new Piece(String.join(CELLS, cells.stream().map(cell -> cell.getFirst().text()).toList()), Role.LIST));
        } else {
            cells.forEach(cell -> cell.forEach(this::add));
        }
    }

    List<Piece> pieces() {
        while (!open.isEmpty()) {
            close();
        }
        while (!rows.isEmpty()) {
            closeRow();
        }
        return pieces;
    }
}
