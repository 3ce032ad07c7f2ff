package stet.app.story;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Glyph;
import stet.message.Messages;

/** The story's name, the table in one sentence, and what of it is listed. */
final class BarPane extends Region {
    static final double HEIGHT = 82;
    private static final double CHIPS = 26;

    private final StoryModel model;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final HBox chips = new HBox();
    private final Map<Listing.Which, ToggleButton> which = new EnumMap<>(Listing.Which.class);
    private final ToggleButton severest = chip();
    private Grid grid = new Grid(0, 0, 0);

    BarPane(StoryModel model, TablePhase.Shown shown, Wording wording) {
        this.model = model;
        title.setText(shown.table().story().title());
        title.getStyleClass().add("table-title");
        summary.setText(wording.summary() + unread(shown, wording));
        summary.getStyleClass().add("table-summary");
        chips.getStyleClass().add("ledger-chips");
        for (Listing.Which kind : Listing.Which.values()) {
            ToggleButton chip = chip();
            long rows = shown.table().rows().stream().filter(kind::passes).count();
            chip.setText(Messages.text(label(kind), rows));
            Glyph glyph = glyph(kind);
            chip.setGraphic(glyph == null ? null : glyph.node());
            chip.setOnAction(_ -> {
                model.list(model.listing().get().with(kind));
                show(model.listing().get());
            });
            which.put(kind, chip);
            chips.getChildren().add(chip);
        }
        severest.setText(Messages.text("table.severest"));
        severest.setOnAction(_ -> model.list(model.listing().get().turned()));
        chips.getChildren().add(severest);
        getChildren().addAll(title, summary, chips);
        getChildren().forEach(n -> n.setManaged(false));
        show(model.listing().get());
    }

    private static String unread(TablePhase.Shown shown, Wording wording) {
        return shown.unread().isEmpty()
                ? ""
                : " " + Messages.text("table.unread",
                        Messages.list(shown.unread().stream().map(wording::name).toList()));
    }

    private static ToggleButton chip() {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("ledger-chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return chip;
    }

    private static String label(Listing.Which kind) {
        return switch (kind) {
            case ALL -> "ledger.all";
            case ALTERED -> "ledger.chip.altered";
            case DROPPED -> "ledger.chip.dropped";
            case ADDED -> "ledger.chip.added";
        };
    }

    private static @Nullable Glyph glyph(Listing.Which kind) {
        return switch (kind) {
            case ALL -> null;
            case ALTERED -> Glyph.ALTERED;
            case DROPPED -> Glyph.DROPPED;
            case ADDED -> Glyph.ADDED;
        };
    }

    /** Shows what is listed. */
    void show(Listing listing) {
        which.forEach((kind, chip) -> chip.setSelected(kind == listing.which()));
        severest.setSelected(listing.severest());
    }

    void show(Grid now) {
        grid = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - grid.type() - 24);
        title.resizeRelocate(grid.type(), 4, room, 34);
        double wide = chips.prefWidth(-1);
        double words = summary.prefWidth(-1);
        // the chips stand at the right where both have room, else the sentence gives way
        chips.resizeRelocate(Math.max(grid.type() - 10, getWidth() - 14 - wide), 43, wide, CHIPS);
        summary.resizeRelocate(grid.type(), 43, Math.max(0, Math.min(words, room - wide - 10)), CHIPS);
    }
}
