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

    static {
        // held for good: who comes now waits until the process is gone
        Runtime.getRuntime().addShutdownHook(new Thread(GATE.writeLock()::lock, "stet-models-end"));
    }

    private final Lock pass = GATE.readLock();

    private NativeCall() {
        pass.lock();
    }

    /** Begins a call; closing ends it. */
    static NativeCall begin() {
        return new NativeCall();
    }

    @Override
    public void close() {
        pass.unlock();
    }
}
