package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stet.align.Corrections;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.library.Library;
import stet.library.memory.Memory;
import stet.text.Article;

/** What the window asks of the engine. All of it may take long; none of it is called on the window's thread. */
interface Engine extends AutoCloseable {

    /**
     * What is known of these files and folders; {@link Library#refresh} reads them. To be closed.
     *
     * @param index where its index is kept; empty for the data folder
     */
    Library open(List<Path> paths, Optional<Path> index) throws Exception;

    /** Where the reader's decisions are kept. */
    Memory memory();

    /** Keeps that the reader opened these. */
    void opened(List<Path> paths);

    /** What the reader opened and is still there, the latest first. */
    List<Path> recent(int most);

    /** One sentence for a person where what the reader decides will not last. */
    Optional<String> trouble();

    FactSheet read(Article article) throws Exception;

    /** @param corrections what the reader knows better of their alignment */
    Comparison compare(FactSheet original, FactSheet rewrite, Corrections corrections) throws Exception;

    @Override
    void close();
}
