package stet.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import stet.compare.Story;
import stet.compare.Version;
import stet.text.Article;
import stet.text.ContentKey;
import stet.text.Role;

/**
 * What is open, as the window sees it. {@link #shelf}, {@link #search}, {@link #article} and {@link #watch} may be called on
 * any thread at any time. What reads or lays out anew ({@link #refresh}, {@link #merge}, {@link #split}, {@link #name},
 * {@link #automatic}, {@link #correct}) takes its turn and may take long; it throws {@link CancellationException} where the
 * thread is interrupted.
 */
public interface Library extends AutoCloseable {

    /** What is known now: after the making, what stood there last time; nothing where it is opened first. */
    Shelf shelf();

    /**
     * Reads what is new or changed, forgets what is gone, and lays out the stories anew as far as they are touched. What was
     * read stays known where this is cut short.
     *
     * @param listener hears of progress and of stories as they are found
     */
    Shelf refresh(ShelfListener listener);

    /** Has the next {@link #refresh} read these as well, until the library is closed. */
    void add(List<Path> more);

    /** The versions that fit what the reader types, the best first; the last word may be unfinished. */
    List<Hit> search(String typed, int most);

    /**
     * The text of an article with the furniture of its site and the reader's corrections.
     *
     * @throws IllegalStateException where the folder does not hold it any more
     */
    Article article(String name);

    /** Makes two stories one, for good. */
    Shelf merge(Story story, Story other);

    /**
     * Takes versions out of a story into one of their own, for good.
     *
     * @param out the paths of some, but not all, of its versions
     */
    Shelf split(Story story, List<String> out);

    /** Names the original of a story, for good. */
    Shelf name(Story story, String original);

    /** Leaves a story to the program again: what the reader merged, split or named in it is forgotten. */
    Shelf automatic(Story story);

    /**
     * Gives a block another role, for good, wherever its article lies.
     *
     * @param block its number, from 1
     */
    void correct(String name, int block, Role role);

    /** Keeps that an article has been on show. */
    void see(Version version);

    /** Tells whether a version has not been on show yet, as it is now. */
    Predicate<Version> unread();

    /** The {@link ContentKey} of an article; empty where there is none of that name. */
    Optional<String> key(String name);

    /**
     * Tells when something in the folder may have changed, until it is closed.
     *
     * @param changed called on another thread; a {@link #refresh} tells what it was
     */
    AutoCloseable watch(Runnable changed);

    /** Waits for what has its turn, which an interrupt ends. */
    @Override
    void close();
}
