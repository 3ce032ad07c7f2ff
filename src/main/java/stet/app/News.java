package stet.app;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.app.session.Reading;
import stet.library.Shelf;
import stet.library.ShelfListener;

/**
 * What has become of something that is being opened.
 *
 * @param shelf   what is known of it
 * @param reading how far it has come; null at the end
 */
record News(Opened opened, Shelf shelf, @Nullable Reading reading) {

    /** Reads it, and tells of it on the way. Blocking. */
    static News read(Opened opened, Consumer<News> soFar) {
        Listener listener = new Listener(opened, soFar);
        listener.tell();
        return new News(opened, opened.shelf(opened.library().refresh(listener)), null);
    }

    /** Gathers what the librarian says into news. */
    private static final class Listener implements ShelfListener {
        private final long begun = System.nanoTime();
        private final Opened opened;
        private final Consumer<News> soFar;
        private Shelf shelf;
        private Reading reading = Reading.BEGUN;
        private long stage = begun;

        Listener(Opened opened, Consumer<News> soFar) {
            this.opened = opened;
            this.soFar = soFar;
            shelf = opened.shelf(opened.library().shelf());
        }

        @Override
        public void read(int done, int files) {
            at(Reading.Stage.READING, done, files);
        }

        @Override
        public void grouped(int done, int articles) {
            boolean looks = reading.stage() == Reading.Stage.READING && reading.done() < reading.total();
            if (!looks) { // a look at the stories in the middle of the reading is no news
                at(Reading.Stage.GROUPING, done, articles);
            }
        }

        @Override
        public void stories(Shelf more) {
            shelf = opened.shelf(more);
            tell();
        }

        private void at(Reading.Stage now, int done, int total) {
            if (reading.stage() != now) {
                stage = System.nanoTime();
            }
            reading = new Reading(now, done, total, Duration.ofNanos(System.nanoTime() - stage));
            tell();
        }

        void tell() {
            soFar.accept(new News(opened, shelf, reading));
        }
    }
}
