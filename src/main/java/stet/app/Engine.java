package stet.app;

import java.nio.file.Path;
import java.util.List;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.library.Shelf;
import stet.message.Progress;
import stet.text.Article;

/** What the window asks of the engine. All of it may take long; none of it is called on the window's thread. */
interface Engine {

    Shelf open(List<Path> paths, Progress progress) throws Exception;

    FactSheet read(Article article) throws Exception;

    Comparison compare(FactSheet original, FactSheet rewrite) throws Exception;
}
