package stet.library;

import java.util.List;
import java.util.Map;
import stet.library.memory.Memory;
import stet.text.Article;
import stet.text.Block;
import stet.text.ContentKey;
import stet.text.Role;

/**
 * What is laid over an article as it was read: the furniture of its site, and above it what the reader corrected.
 *
 * @param furniture of the folder's sites
 * @param memory    that holds the corrections
 */
record Marks(SiteFurniture furniture, Memory memory) {

    /** The article, with the key that it had. */
    Article on(Article read, String name) {
        Article marked = furniture.mark(read, name);
        Map<Integer, Role> roles = memory.corrected().isEmpty() ? Map.of() : memory.roles(ContentKey.of(read));
        if (roles.isEmpty()) {
            return marked;
        }
        List<Block> blocks = marked.blocks().stream()
                .map(b -> new Block(b.number(), roles.getOrDefault(b.number(), b.role()), b.text())).toList();
        return new Article(marked.source(), marked.metadata(), blocks);
    }
}
