package stet.app.task;

import stet.message.Progress;

/** A long piece of work. Runs off the window's thread, is interrupted where nobody waits for it any more. */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress) throws Exception;
}
