package stet.app.desk;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;
import java.util.List;
import javafx.geometry.NodeOrientation;
import org.jspecify.annotations.Nullable;
import stet.text.Article;

/** Tells from which side an article is read. */
public final class Direction {
    private Direction() {
    }

    /** From the right where the article's language is, or where most of its blocks begin with a letter that is. */
    public static NodeOrientation of(@Nullable Article article) {
        if (article == null) {
            return NodeOrientation.LEFT_TO_RIGHT;
        }
        String language = article.metadata().language();
        return language != null && new ULocale(language).isRightToLeft() || isMostlyFromTheRight(article)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static boolean isMostlyFromTheRight(Article article) {
        List<Byte> firsts = article.story().stream().map(b -> Bidi.getBaseDirection(b.text())).toList();
        long fromRight = firsts.stream().filter(d -> d == Bidi.RTL).count();
        return fromRight > firsts.stream().filter(d -> d == Bidi.LTR).count();
    }
}
