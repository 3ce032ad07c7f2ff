package stet.fact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A function that keeps what it worked out, up to a bound. For functions of the key alone. Thread-safe. */
final class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final Function<K, V> work;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    Remembered(Function<K, V> work) {
        this.work = work;
    }

    V get(K key) {
        V value = known.get(key);
        if (value == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            value = work.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
