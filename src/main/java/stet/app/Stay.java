package stet.app;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stet.app.session.Session;
import stet.app.task.Job;
import stet.library.Shelf;

/**
 * What a desk leaves behind so that another goes on where it stood.
 *
 * @param clippings the reader's pasted texts
 * @param job       brings back what was open; null where nothing was
 * @param wish      what of it was on show
 */
record Stay(Clippings clippings, @Nullable Job<News> job, Function<Shelf, Optional<First>> wish) {

    /** What of a shelf this session shows. */
    static Function<Shelf, Optional<First>> onShow(Session session) {
        var spot = session.spot().get();
        var pair = session.phase().get().pairOpen().map(p -> p.key());
        return shelf -> pair.flatMap(key -> First.showing(shelf, key, spot));
    }
}
