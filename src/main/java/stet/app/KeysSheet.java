package stet.app;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet of keys: what each does, group by group. */
final class KeysSheet {
    private KeysSheet() {
    }

    static Region of(Map<String, Map<String, List<String>>> keys) {
        FlowPane groups = new FlowPane(48, 24);
        groups.setPrefWrapLength(760);
        keys.forEach((name, group) -> {
            Label title = new Label(name);
            title.getStyleClass().add("sheet-group");
            groups.getChildren().add(new VBox(6, title, rows(group)));
        });
        return groups;
    }

    private static GridPane rows(Map<String, List<String>> group) {
        GridPane rows = new GridPane(16, 4);
        group.forEach((what, keys) -> {
            Label key = new Label(String.join(", ", keys));
            key.getStyleClass().add("sheet-key");
            key.setMinWidth(150);
            Label done = new Label(what);
            done.setMinWidth(190);
            done.setLabelFor(key);
            rows.addRow(rows.getRowCount(), key, done);
        });
        return rows;
    }
}
