package stet.app.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import stet.compare.FactChange;

/** The notes of the margin; only those near the view have nodes. */
final class Notes {
    /** Notes that far out of view are made already. */
    private static final double NEAR = 400;

    private final RedlineModel model;
    private final Pane pane = new Pane();
    private final Map<FactChange, NoteView> made = new IdentityHashMap<>();
    private List<Anchor> anchors = List.of();
    private double[] ys = new double[0];
    private double[] ends = new double[0];
    private Stack.Slot[] slots = new Stack.Slot[0];
    private Page page = Page.of(0, 1);
    private double from;
    private double to;

    Notes(RedlineModel model) {
        this.model = model;
        pane.setManaged(false);
        pane.setPickOnBounds(false);
    }

    Pane node() {
        return pane;
    }

    /** Where the last note ends. */
    double end() {
        return slots.length == 0 ? 0 : slots[slots.length - 1].bottom();
    }

    /** The words stand anew. */
    void layOut(TextColumn column, Page now) {
        page = now;
        anchors = new ArrayList<>(model.anchors());
        anchors.sort((a, b) -> a.row() != b.row()
                ? Integer.compare(a.row(), b.row())
                : Integer.compare(a.span().start(), b.span().start()));
        ys = anchors.stream().mapToDouble(a -> column.y(a.row(), a.span())).toArray();
        ends = column.bottoms();
        pane.getChildren().clear();
        made.clear();
        stack();
    }

    /** Stacks the notes for the change that is chosen now, as all is decided now. */
    void stack() {
        List<Stack.Wish> wishes = new ArrayList<>();
        FactChange chosen = model.session().selected().get();
        for (int i = 0; i < ys.length; i++) {
            FactChange change = anchors.get(i).change();
            boolean isChosen = change == chosen;
            String words = NoteView.words(change, model.session().decision(change));
            wishes.add(new Stack.Wish(anchors.get(i).row(), ys[i] + (isChosen ? -1 : 5),
                    NoteView.tall(change, words, page.note(), isChosen), NoteView.brief(), isChosen));
        }
        slots = Stack.of(wishes, ends);
        made.forEach((_, note) -> note.node().setVisible(false));
        show(from, to);
    }

    /** Where a change's words stand, from the column's top; -1 where nowhere. */
    double y(FactChange change) {
        for (int i = 0; i < ys.length; i++) {
            if (anchors.get(i).change() == change) {
                return ys[i];
            }
        }
        return -1;
    }

    /** The notes of this part of the column come into view. */
    void show(double top, double bottom) {
        from = top;
        to = bottom;
        for (int i = 0; i < slots.length; i++) {
            boolean near = slots[i].bottom() > top - NEAR && slots[i].top() < bottom + NEAR;
            FactChange change = anchors.get(i).change();
            NoteView note = made.get(change);
            if (!near && note != null) {
                made.remove(change);
                pane.getChildren().remove(note.node());
            } else if (near && note == null) {
                make(change).show(page, slots[i]);
            } else if (near && note != null && !note.node().isVisible()) {
                note.show(page, slots[i]);
                note.node().setVisible(true);
            }
        }
    }

    private NoteView make(FactChange change) {
        NoteView note = new NoteView(model, change);
        made.put(change, note);
        pane.getChildren().add(note.node());
        note.node().applyCss(); // made while the pane lays out, it would be drawn once without its colours
        return note;
    }
}
