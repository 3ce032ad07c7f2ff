package stet.language;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A call into ONNX Runtime. The program's end waits for the calls under way and lets no other begin: the library takes
 * its state down as the process ends, by a hook of its own, and a call that meets this crashes Java (decision 53). Begun for
 * one short call at a time, never around work that is shared out to other threads.
 */
final class NativeCall implements AutoCloseable {
    private static final ReadWriteLock GATE = new ReentrantReadWriteLock();
    private static boolean ended;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(NativeCall::end, "stet-models-end"));
    }

    private final Lock pass = GATE.readLock();

    private NativeCall() {
        pass.lock();
    }

    /** Begins a call; closing ends it. */
    static NativeCall begin() {
        return new NativeCall();
    }

    /** Waits for the calls under way, and keeps whoever comes later waiting until the process is gone. */
    static synchronized void end() {
        if (!ended) {
            GATE.writeLock().lock();
            ended = true;
        }
    }

    @Override
    public void close() {
        pass.unlock();
    }
}
