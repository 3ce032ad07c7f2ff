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

    /** From the right where any letter is, and the article's language is or most of its blocks begin with such a letter. */
    public static NodeOrientation of(@Nullable Article article) {
        // the question is dear when it is asked for the first time, and most articles have no such letter
        if (article == null || article.story().stream().noneMatch(b -> hasRightToLeft(b.text()))) {
            return NodeOrientation.LEFT_TO_RIGHT;
        }
        String language = article.metadata().language();
        return language != null && new ULocale(language).isRightToLeft() || isMostlyFromTheRight(article)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static boolean hasRightToLeft(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isMostlyFromTheRight(Article article) {
        List<Byte> firsts = article.story().stream().map(b -> Bidi.getBaseDirection(b.text())).toList();
        long fromRight = firsts.stream().filter(d -> d == Bidi.RTL).count();
        return fromRight > firsts.stream().filter(d -> d == Bidi.LTR).count();
    }
}
