package stet.app.reader;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.message.Messages;
import stet.text.Block;
import stet.text.Role;

/** What the reader can do with a block: copy of it what is marked, and say what it is to its article. */
final class BlockMenu {
    private final ReaderModel model;
    private final Side side;
    private final Runnable copy;

    BlockMenu(ReaderModel model, Side side, Runnable copy) {
        this.model = model;
        this.side = side;
        this.copy = copy;
    }

    /**
     * Fills the menu for that block.
     *
     * @param change what the words there are part of; null where they are of none
     */
    void fill(ContextMenu menu, Block block, boolean marked, @Nullable FactChange change) {
        MenuItem copied = new MenuItem(Messages.text("reader.menu.copy"));
        copied.setDisable(!marked);
        copied.setOnAction(_ -> copy.run());
        Role turned = block.isStory() ? Role.FURNITURE : Role.BODY;
        Menu other = new Menu(Messages.text("reader.menu.role"));
        other.getItems().setAll(List.of(Role.values()).stream().filter(r -> r != block.role() && r != turned)
                .map(r -> item(block, r, Messages.text("reader.menu.role." + r.word()))).toList());
        menu.getItems().setAll(copied);
        if (change != null) {
            MenuItem one = new MenuItem(Messages.text("copy.menu"));
            one.setOnAction(_ -> model.copy(change));
            menu.getItems().add(one);
        }
        menu.getItems().add(new SeparatorMenuItem());
        List<MenuItem> ties = block.isStory()
                ? new TieItems(model).of(new Joining.At(side, block.number()))
                : List.of();
        if (!ties.isEmpty()) {
            menu.getItems().addAll(ties);
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item(block, turned, Messages.text(block.isStory() ? "reader.menu.furniture" : "reader.menu.story")),
                other);
    }

    private MenuItem item(Block block, Role role, String name) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> model.correct(side, block, role));
        return item;
    }
}
