package stet.library.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an index keeps. For one thread; what was put in may be invisible until the next {@link #refresh}. */
interface Pages {

    /** Whether it will be there at the next start. */
    boolean isLasting();

    /** Gives what every article has under {@link Field#CARD} or {@link Field#GIST}, in no order. */
    void values(String field, Consumer<byte[]> sink) throws IOException;

    /** @param known whether there may be one of its name already */
    void put(Leaf leaf, boolean known) throws IOException;

    void removeFile(String file) throws IOException;

    /** Keeps something beside the articles, in the place of what had that key. */
    void note(String key, byte[] content) throws IOException;

    Optional<byte[]> noted(String key) throws IOException;

    Optional<byte[]> text(String name) throws IOException;

    /** The names of the articles that fit what was typed, best first. */
    List<String> search(String typed, int most) throws IOException;

    void refresh() throws IOException;

    void commit() throws IOException;

    void close() throws IOException;
}
