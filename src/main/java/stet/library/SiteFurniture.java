package stet.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.compare.Story;
import stet.compare.Version;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/**
 * Blocks that are furniture because the same words stand in several stories of one site. Versions of one story do not
 * count, as they share its words by right; and a sentence needs more stories than a label, as agencies repeat their
 * background and "He did not elaborate." belongs to many.
 */
final class SiteFurniture {
    static final SiteFurniture NONE = new SiteFurniture(new int[0]);

    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]{1,200})",
            Pattern.CASE_INSENSITIVE);
    private static final int STORIES = 3;
    /** A label that so small a part of a large site has is a heading of some stories. */
    private static final double SHARE = 0.005;
    private static final int STORIES_OF_SENTENCE = 5;
    private static final double SHARE_OF_SENTENCE = 1.0 / 3;

    /** Prints of the blocks, rising. */
    private final int[] prints;

    SiteFurniture(int[] prints) {
        this.prints = prints;
    }

    int[] prints() {
        return prints;
    }

    boolean isEmpty() {
        return prints.length == 0;
    }

    boolean holds(int print) {
        return Arrays.binarySearch(prints, print) >= 0;
    }

    /** The site of an article: the host of its own address where it bears one, else where it lies. */
    static String site(Article article, String name) {
        String link = article.metadata().filing().link();
        Matcher host = HOST.matcher(link == null ? "" : link);
        if (host.find()) {
            return host.group(1).toLowerCase(Locale.ROOT);
        }
        return name.substring(0, 1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
    }

    /** The article with those blocks as furniture; itself where it has none of them. */
    Article mark(Article article, String name) {
        if (isEmpty()) {
            return article;
        }
        String site = site(article, name);
        List<Block> blocks = new ArrayList<>();
        boolean any = false;
        for (Block block : article.blocks()) {
            boolean furniture = BlockPrints.isOpen(block) && holds(BlockPrints.print(block, site));
            any |= furniture;
            blocks.add(furniture ? new Block(block.number(), Role.FURNITURE, block.text()) : block);
        }
        boolean nothingLeft = blocks.stream().noneMatch(b -> b.isStory() && b.role() != Role.HEADLINE);
        // a page of nothing but repeated blocks is a text that is repeated
        return any && !nothingLeft ? new Article(article.source(), article.metadata(), blocks) : article;
    }

    /**
     * What these stories tell.
     *
     * @param prints of a version
     */
    static SiteFurniture of(List<Story> stories, Function<Version, BlockPrints> prints) {
        Evidence evidence = new Evidence();
        stories.forEach(story -> evidence.add(story.versions().stream().map(prints).toList()));
        return evidence.furniture();
    }

    /** Gathers the evidence, story by story. */
    static final class Evidence {
        private final Map<String, Integer> stories = new HashMap<>();
        private final Map<String, PrintCounts> labels = new HashMap<>();
        private final Map<String, PrintCounts> sentences = new HashMap<>();

        /**
         * Takes a story.
         *
         * @param prints those of its versions
         */
        void add(Collection<BlockPrints> prints) {
            Set<String> sites = new HashSet<>();
            Set<Integer> met = new HashSet<>();
            prints.forEach(own -> {
                String site = own.site();
                sites.add(site);
                PrintCounts site1 = labels.computeIfAbsent(site, _ -> new PrintCounts());
                Arrays.stream(own.labels()).filter(met::add).forEach(site1::add);
                PrintCounts site2 = sentences.computeIfAbsent(site, _ -> new PrintCounts());
                Arrays.stream(own.sentences()).filter(met::add).forEach(site2::add);
            });
            sites.forEach(site -> stories.merge(site, 1, Integer::sum));
        }

        SiteFurniture furniture() {
            Set<Integer> found = new HashSet<>();
            stories.forEach((site, count) -> {
                PrintCounts none = new PrintCounts();
                labels.getOrDefault(site, none).from((int) Math.max(STORIES, Math.ceil(SHARE * count)), found);
                sentences.getOrDefault(site, none)
                        .from((int) Math.max(STORIES_OF_SENTENCE, Math.ceil(SHARE_OF_SENTENCE * count)), found);
            });
            return new SiteFurniture(found.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
    }
}
