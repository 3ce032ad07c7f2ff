package stet.app.reader;

import javafx.geometry.Pos;
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
    private final HBox box = new HBox(name, role, gap(), day);

    Heading() {
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
        box.setVisible(version != null);
        if (version != null) {
            name.setText(name(version, phase));
            role.setText(Messages.text(role(side, phase)));
            var published = version.article().metadata().published();
            day.setText(published == null ? "" : DayStyle.HEADING.of(published));
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
