package stet.app.task;

import java.util.function.Consumer;

/** A long piece of work. Runs off the window's thread, is interrupted where nobody waits for it any more. */
@FunctionalInterface
public interface Job<T> {

    /** @param soFar takes what is there before the end, as often as the work likes */
    T run(Consumer<T> soFar) throws Exception;
}
