package stet.app.task;

/** Hears how a job went, on the window's thread; nothing after it was cancelled or overtaken. */
@FunctionalInterface
public interface Outcome<T> {

    void done(T result);

    /** The sentence is for a person. */
    default void failed(String sentence) {
    }

    /** What is there before the end; of several that came at once, the latest. */
    default void soFar(T part) {
    }
}
