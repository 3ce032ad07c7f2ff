package stet.app.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import stet.align.BlockPair;
import stet.align.Corrections.Tie;
import stet.app.desk.Side;
import stet.message.Messages;
import stet.text.Article;

/** What can be said of a block and its partners, as items of a menu. */
final class TieItems {
    private static final int LONG = 44;

    private final ReaderModel model;
    private final Joining joining;

    TieItems(ReaderModel model) {
        this.model = model;
        joining = model.joining();
    }

    /** All there is to say: to join it, to part it from each partner, to leave to Stet what was said before. */
    List<MenuItem> of(Joining.At at) {
        List<MenuItem> items = new ArrayList<>();
        if (model.comparison() != null) {
            Joining.At held = joining.held().get();
            items.add(item(held != null && held.side() != at.side()
                    ? Messages.text("tying.menu.joinHeld", words(held))
                    : Messages.text("tying.menu.join"), () -> joining.join(at)));
            items.addAll(parting(at));
            joining.parted(at).forEach(p -> items.add(tie("tying.menu.rejoin", at, p, Tie.FREE)));
        }
        return items;
    }

    /** An item for each partner, to part the block from it; a join by hand is left to Stet again. */
    List<MenuItem> parting(Joining.At at) {
        return joining.partners(at, model.ribbons()).stream()
                .map(p -> joining.said(p) == Tie.JOINED
                        ? tie("tying.menu.free", at, p, Tie.FREE)
                        : tie("tying.menu.part", at, p, Tie.PARTED))
                .toList();
    }

    private MenuItem tie(String message, Joining.At at, BlockPair blocks, Tie tie) {
        Side other = at.side().other();
        Joining.At partner = new Joining.At(other, other == Side.ORIGINAL ? blocks.original() : blocks.rewrite());
        return item(Messages.text(message, words(partner)), () -> joining.tie(blocks, tie));
    }

    private static MenuItem item(String name, Runnable command) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.run());
        return item;
    }

    /** The first words of a block, by which the reader knows it. */
    private String words(Joining.At at) {
        Article article = model.article(at.side());
        String text = article == null ? "" : article.block(at.block()).text();
        return text.length() <= LONG ? text : text.substring(0, text.lastIndexOf(' ', LONG) + 1).strip() + "…";
    }
}
