package stet.library;

/** Hears how the opening of a folder gets on. Called on the thread that opens it. */
public interface ShelfListener {
    ShelfListener SILENT = new ShelfListener() {
    };

    /**
     * So many files were read.
     *
     * @param files in all; those that have not changed do not count
     */
    default void read(int done, int files) {
    }

    /**
     * So many articles were held against their neighbours.
     *
     * @param articles in all
     */
    default void grouped(int done, int articles) {
    }

    /** The stories among the articles read so far; later calls bring more of them, and may join or part them. */
    default void stories(Shelf soFar) {
    }
}
