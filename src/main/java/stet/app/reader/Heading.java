package stet.app.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.session.Phase;
import stet.app.session.VersionName;
import stet.compare.Version;
import stet.message.DayStyle;
import stet.message.Messages;

/** What stands above a column: which version it is, in which part, and of which day. */
final class Heading {
    static final double HEIGHT = 40;

    private final Label name = new Label();
    private final Label role = new Label();
    private final Label day = new Label();
    private final Button other = new Button();
    private final HBox box = new HBox(name, role, gap(), day, other);

    /** @param turn shows the other column where there is room for one */
    Heading(Runnable turn) {
        other.setOnAction(_ -> turn.run());
        other.getStyleClass().setAll("button", "heading-other");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other(null);
        name.getStyleClass().add("heading-name");
        role.getStyleClass().add("heading-role");
        day.getStyleClass().add("heading-day");
        role.setMinWidth(Region.USE_PREF_SIZE);
        day.setMinWidth(0);
        box.setManaged(false);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("heading");
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    HBox node() {
        return box;
    }

    void show(@Nullable Version version, Side side, Phase phase) {
        if (version != null) {
            name.setText(name(version, phase));
            role.setText(Messages.text(role(side, phase)));
            var published = version.article().metadata().published();
            day.setText(published == null ? "" : DayStyle.HEADING.of(published));
        }
    }

    /** Offers to show that side instead; null where both are on show. */
    void other(@Nullable Side side) {
        other.setVisible(side != null);
        other.setManaged(side != null);
        if (side != null) {
            other.setText(Messages.text(side == Side.ORIGINAL ? "reader.show.original" : "reader.show.rewrite"));
        }
    }

    private static String name(Version version, Phase phase) {
        return switch (phase) {
            case Phase.Comparing(var pair) -> VersionName.of(version, pair.story());
            case Phase.Ready(var pair, var _) -> VersionName.of(version, pair.story());
            case Phase.Alone(var story) -> VersionName.of(version, story);
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Failed _ -> "";
        };
    }

    private static String role(Side side, Phase phase) {
        if (phase instanceof Phase.Alone) {
            return "reader.role.alone";
        }
        boolean known = phase.pairOpen().map(p -> p.isOriginalKnown()).orElse(false);
        return side == Side.REWRITE ? "reader.role.rewrite" : known ? "reader.role.original" : "reader.role.base";
    }
}
