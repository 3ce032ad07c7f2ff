package stet.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made at its first use, once, whoever asks first. For models, which take long to load. */
final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    private Lazily(Supplier<T> make) {
        this.make = make;
    }

    static <T> Supplier<T> once(Supplier<T> make) {
        return new Lazily<>(make);
    }

    @Override
    public T get() {
        T now = made;
        if (now == null) {
            synchronized (this) {
                now = made;
                if (now == null) {
                    now = make.get();
                    made = now;
                }
            }
        }
        return now;
    }
}
