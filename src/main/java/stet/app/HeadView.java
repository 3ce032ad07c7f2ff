package stet.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import stet.app.session.Session;
import stet.app.theme.Icon;
import stet.message.Messages;

/** The name of the program, dotted under as a proofreader lets a word stand, the search and the way to open more. */
final class HeadView {
    private final Session session;
    private final Commands commands;
    private final HBox head;

    HeadView(Session session, Commands commands, Runnable search) {
        this.session = session;
        this.commands = commands;
        Label name = new Label(Messages.text("title.empty"));
        name.getStyleClass().add("wordmark");
        Line dots = new Line(0, 0, 38, 0);
        dots.getStyleClass().add("wordmark-dots");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Region look = BarView.icon(Icon.SEARCH, Messages.text("bar.search"), search);
        look.visibleProperty().bind(session.shelf().isNotNull());
        head = new HBox(new VBox(name, dots), between, look, open(), more());
        head.getStyleClass().add("library-head");
    }

    Region node() {
        return head;
    }

    private MenuButton open() {
        MenuButton open = menu(Icon.PLUS, Messages.text("bar.open"));
        session.recent().subscribe(recent -> open.getItems().setAll(items(recent)));
        return open;
    }

    /** What concerns the program rather than the stories. */
    private MenuButton more() {
        MenuButton more = menu(Icon.SLIDERS, Messages.text("bar.more"));
        more.getItems().setAll(item(Messages.text("more.export"), commands::export),
                item(Messages.text("more.print"), commands::print),
                item(Messages.text("more.settings"), commands::settings),
                item(Messages.text("more.keys"), commands::keys), new SeparatorMenuItem(),
                item(Messages.text("more.about"), commands::about));
        return more;
    }

    private static MenuButton menu(Icon icon, String name) {
        MenuButton menu = new MenuButton(null, icon.node());
        menu.getStyleClass().setAll("icon-button", "head-menu");
        menu.setAccessibleText(name);
        menu.setTooltip(new Tooltip(name));
        return menu;
    }

    private List<MenuItem> items(List<Path> recent) {
        List<MenuItem> items = new ArrayList<>(List.of(item(Messages.text("open.files"), commands::openFiles),
                item(Messages.text("open.folder"), commands::openFolder),
                item(Messages.text("open.paste"), commands::paste)));
        if (!recent.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        recent.forEach(path -> {
            MenuItem item = item(name(path), () -> commands.open(List.of(path)));
            item.setMnemonicParsing(false);
            items.add(item);
        });
        return items;
    }

    /** "desk/march": the last two names tell one folder from another. */
    static String name(Path path) {
        int names = path.getNameCount();
        return names == 0 ? path.toString() : path.subpath(Math.max(0, names - 2), names).toString();
    }

    private static MenuItem item(String name, Runnable command) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> command.run());
        return item;
    }
}
