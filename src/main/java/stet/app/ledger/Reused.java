package stet.app.ledger;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import stet.app.desk.WrappedLabel;
import stet.compare.Comparison;
import stet.compare.Reuse;
import stet.message.Messages;

/** Where the rewrite's words come from, in shares; the longest copied run is a click away. */
final class Reused {
    private final LedgerModel model;
    private final Button button = new Button();
    private final Tooltip tip = new Tooltip();

    Reused(LedgerModel model) {
        this.model = model;
        button.getStyleClass().setAll("ledger-reuse");
        button.setManaged(false);
        button.setOnAction(_ -> model.findCopied());
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        button.setTooltip(tip);
    }

    Button node() {
        return button;
    }

    void show(@Nullable Comparison comparison) {
        Reuse.Run run = comparison == null ? null : comparison.reuse().longestRun();
        button.setVisible(comparison != null);
        button.setDisable(run == null);
        if (comparison != null) {
            String shares = shares(comparison.reuse());
            button.setText(shares);
            String longest = run == null
                    ? Messages.text("ledger.reuse.none")
                    : Messages.text("ledger.reuse.run", run.words(), model.copied());
            WrappedLabel.tell(tip, longest);
            button.setAccessibleText(Messages.text("ledger.reuse.spoken", shares, longest));
        }
    }

    /** "22 % verbatim, 61 % reworded, 17 % new", which is 100 % in all. */
    private static String shares(Reuse reuse) {
        long verbatim = Math.round(100 * reuse.verbatim());
        long fresh = Math.min(100 - verbatim, Math.round(100 * reuse.fresh()));
        return Messages.text("ledger.reuse", verbatim, 100 - verbatim - fresh, fresh);
    }

    /** Places the shares, to end at the right of that room. */
    void layOut(double x, double room) {
        double width = Math.min(room, button.prefWidth(-1));
        button.resizeRelocate(x, 8, width, 26);
    }
}
