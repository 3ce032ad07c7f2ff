package stet.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import stet.align.Corrections;
import stet.app.session.Pair;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.FactSheet;
import stet.library.memory.TextPair;
import stet.text.Article;

/**
 * The comparisons of one story, each made once; those of the story before are forgotten, as each holds two whole
 * articles with their analysis. Safe for use by many threads; blocking.
 */
final class Comparisons {

    private record Shelf(Story story, Map<String, Sheet> sheets, Map<Pair.Key, Made> made,
            Map<Pair.Key, Lock> turns) {
        Shelf(Story story) {
            this(story, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /** The facts of an article as it was read; the sheet's own article knows its language besides. */
    private record Sheet(Article article, FactSheet facts) {
    }

    /** A comparison and the sheets it was made of; its own may be read anew by the other's day. */
    private record Made(FactSheet original, FactSheet rewrite, Comparison comparison) {

        boolean isOf(FactSheet first, FactSheet second, Corrections corrections) {
            return original == first && rewrite == second
                    && comparison.alignment().corrections().equals(corrections);
        }
    }

    private final Engine engine;
    private final Remembered remembered;
    private volatile @Nullable Shelf current;

    /** What the reader corrected of the alignment of two texts. Blocking. */
    @FunctionalInterface
    interface Remembered {
        Corrections of(TextPair texts) throws Exception;
    }

    Comparisons(Engine engine, Remembered remembered) {
        this.engine = engine;
        this.remembered = remembered;
    }

    /** The comparison of that pair, whose story the later pairs will share. */
    Comparison of(Pair pair) throws Exception {
        Shelf shelf = current;
        if (shelf == null || shelf.story() != pair.story()) {
            shelf = new Shelf(pair.story());
            current = shelf;
        }
        return of(pair, shelf);
    }

    /** The comparison of a pair of another story, which is not kept. */
    Comparison aside(Pair pair) throws Exception {
        Shelf shelf = current;
        return of(pair, shelf != null && shelf.story() == pair.story() ? shelf : new Shelf(pair.story()));
    }

    /** Where two threads want the same pair, one waits for the other; if that one gives up, it takes its turn. */
    private Comparison of(Pair pair, Shelf shelf) throws Exception {
        Lock turn = shelf.turns().computeIfAbsent(pair.key(), _ -> new ReentrantLock());
        turn.lockInterruptibly();
        try {
            return made(pair, shelf);
        } finally {
            turn.unlock();
        }
    }

    private Comparison made(Pair pair, Shelf shelf) throws Exception {
        FactSheet original = sheet(pair.original(), shelf);
        FactSheet rewrite = sheet(pair.rewrite(), shelf);
        Made known = shelf.made().get(pair.key());
        Corrections corrections = remembered
                .of(TextPair.of(original.analysis().article(), rewrite.analysis().article()));
        if (known != null && known.isOf(original, rewrite, corrections)) {
            return known.comparison();
        }
        Comparison made = engine.compare(original, rewrite, corrections);
        shelf.made().put(pair.key(), new Made(original, rewrite, made));
        return made;
    }

    /** The facts of a version as it reads now: its file may have changed, or the reader corrected what is furniture. */
    private FactSheet sheet(Version version, Shelf shelf) throws Exception {
        Article article = version.article();
        Sheet known = shelf.sheets().get(version.path());
        if (known != null && known.article().equals(article)) {
            return known.facts();
        }
        FactSheet read = engine.read(article);
        shelf.sheets().put(version.path(), new Sheet(article, read));
        return read;
    }
}
