package stet.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import stet.app.session.Session;
import stet.app.session.View;
import stet.app.theme.Icon;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.message.Messages;

/** The bar on top of the desk: the view, the place among the changes, and the switches. */
final class BarView {
    /** The gutter between the columns stands this far left of the bar's middle. */
    private static final double GUTTER = -14;
    /** A narrower bar has no room for all its words. */
    private static final double ROOM = 1100;
    private static final PseudoClass FINDING = PseudoClass.getPseudoClass("finding");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final StackPane bar = new StackPane();

    BarView(BarModel model, Session session, Look look, Commands commands, FindField find) {
        HBox left = new HBox(icon(Icon.LIBRARY, Messages.text("bar.library"), commands::library), views(session));
        left.getStyleClass().add("bar-left");
        left.visibleProperty().bind(model.paired());
        Region count = new CountView(model, session, commands).node();
        count.visibleProperty().bind(model.paired().and(session.view().isNotEqualTo(View.STORY_TABLE)));
        ToggleButton fade = fade(session);
        BooleanBinding prose = session.view().isEqualTo(View.SIDE_BY_SIDE).or(session.view().isEqualTo(View.REDLINE));
        fade.visibleProperty().bind(model.paired().and(prose));
        find.node().visibleProperty().bind(model.paired().and(session.view().isNotEqualTo(View.STORY_TABLE)));
        HBox right = new HBox(fade, find.node(), themeSwitch(look), export(model, commands));
        right.getStyleClass().add("bar-right");
        for (Region part : new Region[]{left, count, right}) {
            part.setMaxWidth(Region.USE_PREF_SIZE);
            part.setPickOnBounds(false);
        }
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        count.translateXProperty().bind(Bindings.createDoubleBinding(() -> aside(left, count), bar.widthProperty(),
                left.widthProperty(), count.widthProperty()));
        bar.getStyleClass().add("bar");
        bar.widthProperty().subscribe(w -> bar.pseudoClassStateChanged(NARROW, w.doubleValue() < ROOM));
        find.roomy().bind(bar.widthProperty().greaterThanOrEqualTo(ROOM));
        find.busy().subscribe(busy -> bar.pseudoClassStateChanged(FINDING, busy));
        bar.getChildren().addAll(left, count, right);
    }

    Region node() {
        return bar;
    }

    /** How far from the bar's middle the count stands: above the gutter, or right of the views where they reach so far. */
    private double aside(Region left, Region count) {
        return Math.max(GUTTER, left.getWidth() + 4 - (bar.getWidth() - count.getWidth()) / 2);
    }

    private static HBox views(Session session) {
        ToggleGroup group = new ToggleGroup();
        HBox views = new HBox(view(group, session, View.SIDE_BY_SIDE, "bar.side-by-side", "bar.side-by-side-tip"),
                view(group, session, View.REDLINE, "bar.redline", "bar.redline-tip"),
                view(group, session, View.FACTS, "bar.facts", "bar.facts-tip"),
                view(group, session, View.STORY_TABLE, "bar.story-table", "bar.story-table-tip"));
        views.getStyleClass().add("views");
        return views;
    }

    private static ToggleButton view(ToggleGroup group, Session session, View view, String name, String tip) {
        ToggleButton button = new ToggleButton(Messages.text(name));
        button.getStyleClass().setAll("view");
        button.setTooltip(new Tooltip(Messages.text(tip)));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            session.view().set(view);
            button.setSelected(true); // one of them is always on
        });
        session.view().subscribe(now -> button.setSelected(now == view));
        return button;
    }

    private static ToggleButton fade(Session session) {
        Region thumb = new Region();
        thumb.getStyleClass().add("switch-thumb");
        StackPane track = new StackPane(thumb);
        track.getStyleClass().add("switch-track");
        ToggleButton fade = new ToggleButton(Messages.text("bar.fade"), track);
        fade.getStyleClass().setAll("switch");
        fade.setAccessibleText(Messages.text("bar.fade"));
        fade.setTooltip(new Tooltip(Messages.text("bar.fade-tip")));
        fade.selectedProperty().bindBidirectional(session.display().fadeRewording());
        return fade;
    }

    private static Button themeSwitch(Look look) {
        Button button = icon(Icon.MOON, Messages.text("bar.theme"), look::toggle);
        // bound, not subscribed: the look outlives the bar
        button.graphicProperty().bind(look.theme().map(t -> t == Theme.DARK ? Icon.SUN.node() : Icon.MOON.node()));
        return button;
    }

    private static Button export(BarModel model, Commands commands) {
        Button button = icon(Icon.EXPORT, Messages.text("bar.export"), commands::export);
        button.visibleProperty().bind(model.paired());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** A button that shows a drawing and says its name to a pointer that rests on it, and to a screen reader. */
    static Button icon(Icon icon, String name, Runnable command) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().setAll("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> command.run());
        return button;
    }
}
