package stet.app.task;

/** Hears how a job went, on the window's thread; nothing after it was cancelled or overtaken. */
@FunctionalInterface
public interface Outcome<T> {

    void done(T result);

    /** The sentence is for a person. */
    default void failed(String sentence) {
    }

    /** So many of so many pieces are done; a total of 0 is not known yet. */
    default void at(int done, int total) {
    }
}
