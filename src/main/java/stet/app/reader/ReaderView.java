package stet.app.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.text.Article;

/** The reading desk: the original, what joins it to the rewrite, and the rewrite. */
public final class ReaderView {
    private final HBox desk = new HBox();

    public ReaderView(ReaderModel model) {
        desk.getStyleClass().add("desk");
        model.session().pair().subscribe(this::show);
    }

    /** The pane, to be placed by the window. */
    public Region node() {
        return desk;
    }

    private void show(@Nullable Pair pair) {
        desk.getChildren().clear();
        if (pair != null) {
            desk.getChildren().addAll(column(pair.original().article()), column(pair.rewrite().article()));
        }
    }

    private static Label column(Article article) {
        Label text = new Label(article.title());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }
}
