package stet.app.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import stet.app.library.LibraryModel.Moving;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.compare.Story;
import stet.message.Messages;

/** What the reader can do with a row besides opening it. */
final class RowMenu {
    private final LibraryModel model;

    RowMenu(LibraryModel model) {
        this.model = model;
    }

    /** Fills the menu for that row. */
    void fill(ContextMenu menu, Row row) {
        List<MenuItem> items = new ArrayList<>(switch (row) {
            case Heading heading -> story(heading);
            case Entry entry -> version(entry);
        });
        items.add(new SeparatorMenuItem());
        items.add(item("library.menu.automatic", () -> model.curation().automatic(row.story())));
        menu.getItems().setAll(items);
    }

    private List<MenuItem> story(Heading heading) {
        return List.of(item(heading.open() ? "library.menu.fold" : "library.menu.unfold",
                () -> model.turn(heading.story())),
                item("library.menu.merge", () -> model.moving().set(new Moving(heading.story(), null))));
    }

    private List<MenuItem> version(Entry entry) {
        Story story = entry.story();
        String path = entry.version().path();
        MenuItem original = item("library.menu.original", () -> model.curation().name(story, entry.version()));
        original.setDisable(path.equals(story.original()) || story.versions().size() < 2);
        MenuItem out = item("library.menu.split", () -> model.curation().split(story, List.of(path)));
        out.setDisable(story.versions().size() < 2);
        return List.of(item("library.menu.open", () -> model.choose(entry)), original, new SeparatorMenuItem(), out,
                item("library.menu.move", () -> model.moving().set(new Moving(story, entry.version()))));
    }

    private static MenuItem item(String message, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(message));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
