package stet.app.redline;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.VersionName;
import stet.compare.redline.Grain;
import stet.message.Messages;

/** What stands above the column: which version it is, against which, of which day; and how closely it is marked. */
final class Head {
    static final double HEIGHT = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

    private final Label name = label("heading-name");
    private final Label against = label("heading-role");
    private final Label day = label("heading-day");
    private final HBox words;
    private final HBox grains = new HBox();
    private final Map<Grain, ToggleButton> buttons = new EnumMap<>(Grain.class);

    Head(RedlineModel model) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words = new HBox(name, against, gap, day);
        words.setManaged(false);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("heading");
        day.setMinWidth(0);
        grains.setManaged(false);
        grains.setAlignment(Pos.CENTER_LEFT);
        grains.getStyleClass().add("grains");
        ToggleGroup group = new ToggleGroup();
        for (Grain grain : Grain.values()) {
            ToggleButton button = new ToggleButton(Messages.text(name(grain)));
            button.getStyleClass().setAll("view", "grain");
            button.setTooltip(new Tooltip(Messages.text(tip(grain))));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.grain().set(grain);
                button.setSelected(true); // one of them is always on
            });
            buttons.put(grain, button);
            grains.getChildren().add(button);
        }
        model.grain().subscribe(now -> buttons.forEach((grain, button) -> button.setSelected(grain == now)));
        model.session().pair().subscribe(this::show);
    }

    HBox words() {
        return words;
    }

    HBox grains() {
        return grains;
    }

    void layOut(Page page) {
        words.resizeRelocate(page.left(), 0, page.column(), HEIGHT);
        grains.resizeRelocate(page.notes() - 12, 0, page.note() + 12, HEIGHT);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static String name(Grain grain) {
        return switch (grain) {
            case FACTS -> "redline.facts";
            case WORDS -> "redline.words";
        };
    }

    private static String tip(Grain grain) {
        return switch (grain) {
            case FACTS -> "redline.facts-tip";
            case WORDS -> "redline.words-tip";
        };
    }

    private void show(@Nullable Pair pair) {
        if (pair != null) {
            name.setText(VersionName.of(pair.rewrite(), pair.story()));
            against.setText(Messages.text("redline.against", VersionName.of(pair.original(), pair.story())));
            var published = pair.rewrite().article().metadata().published();
            day.setText(published == null ? "" : DAY.format(published));
        }
    }
}
