package stet.library;

import java.util.Objects;
import java.util.stream.Collectors;
import stet.library.group.Gist;
import stet.library.index.Leaf;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** Makes what the index takes of an article. */
final class Leaves {
    private Leaves() {
    }

    /**
     * @param read   as intake gave it, which is what is kept
     * @param marked with the furniture of its site and the reader's corrections, by which it is grouped and found
     */
    static Leaf of(Filed filed, Article read, Article marked) {
        Codec.Matter matter = new Codec.Matter(filed.name(), Gist.of(marked),
                BlockPrints.of(read, filed.name()));
        return new Leaf(filed.name(), filed.file(), Codec.filed(filed), Codec.matter(matter), Codec.article(read),
                words(marked));
    }

    /** What stands for a file without an article, so that it is not read again before it changes. */
    static Leaf of(Filed refused) {
        return new Leaf(refused.name(), refused.file(), Codec.filed(refused), new byte[0], new byte[0],
                Leaf.Words.NONE);
    }

    private static Leaf.Words words(Article article) {
        String story = article.story().stream().filter(b -> b.role() != Role.HEADLINE).map(Block::text)
                .collect(Collectors.joining("\n"));
        String byline = Objects.requireNonNullElse(article.metadata().byline(), "");
        return new Leaf.Words(article.title(), byline + "\n" + String.join("\n", Capitals.of(article)), story);
    }
}
