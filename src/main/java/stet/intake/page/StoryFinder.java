package stet.intake.page;

import stet.intake.draft.SentenceEnd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells the story of a page from its surroundings. Prose votes for the elements around it; from the page's root the
 * story's element is found by going down as long as one child holds most of the votes. Inside it each block is
 * weighed: by the names of its boxes, its links, its place in the run of prose, and its agreement with the text
 * that the publisher's own description carries.
 */
final class StoryFinder {
    private static final double MOST = 0.75;
    private static final double LEAST_VOTES = 5;
    private static final double LEAST_SHARE = 0.1;
    private static final int SHINGLE = 4;

    private final List<HtmlBlock> blocks;
    private final BoxNames names;
    private final BitSet story = new BitSet();

    StoryFinder(Document page, List<HtmlBlock> blocks, int headline, @Nullable String body) {
        this.blocks = blocks;
        this.names = new BoxNames(page.body());
        BitSet stated = stated(body);
        Element main = main(page.body(), headline, stated);
        for (int i = 0; i < blocks.size(); i++) {
            if (weight(blocks.get(i), main, stated.isEmpty() ? 0 : stated.get(i) ? 1 : -1) > 0) {
                story.set(i);
            }
        }
        trim();
    }

    boolean isStory(int block) {
        return story.get(block);
    }

    private Element main(Element root, int headline, BitSet stated) {
        Map<Element, Double> votes = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            double vote = prose(blocks.get(i)) * (stated.get(i) ? 4 : 1);
            for (Element at = blocks.get(i).box(); vote > 0 && at != null; at = at.parent()) {
                votes.merge(at, vote, Double::sum);
            }
        }
        Element main = root;
        Element next = headline < 0 ? root : around(blocks.get(headline).box(), root, votes);
        while (next != null) {
            main = next;
            double enough = votes.getOrDefault(main, 0.0) * MOST;
            next = null;
            for (Element child : main.children()) {
                if (enough > 0 && votes.getOrDefault(child, 0.0) >= enough) {
                    next = child;
                }
            }
        }
        return main.parent() != null && main != root && isLeaf(main) ? main.parent() : main;
    }

    /** The smallest box that holds the headline and a fair part of the prose: on endless pages, its own article. */
    private static Element around(Element headline, Element root, Map<Element, Double> votes) {
        double enough = Math.max(LEAST_VOTES, votes.getOrDefault(root, 0.0) * LEAST_SHARE);
        Element at = headline;
        while (at.parent() != null && at != root && votes.getOrDefault(at, 0.0) < enough) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isLeaf(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("li");
    }

    /** How much a block speaks for a story about it: long sentences without links in a box of no bad name. */
    private double prose(HtmlBlock block) {
        int length = block.text().length();
        if (length < 60 || block.linkShare() > 0.4 || names.isShell(block.box(), null)) {
            return 0;
        }
        boolean sentence = SentenceEnd.closes(block.text()) || block.text().contains(". ");
        boolean item = block.box().normalName().equals("li") || block.box().closest("li") != null;
        return (sentence ? 1 : 0.2) * (item ? 0.3 : 1) * Math.min(length, 1000) / 100.0;
    }

    private double weight(HtmlBlock block, Element main, int agreement) {
        if (!isInside(block.box(), main)) {
            return agreement > 0 && block.text().length() > 80 && block.linkShare() < 0.4 ? 0.5 : -1;
        }
        double weight = 0.5;
        weight -= names.isShell(block.box(), main) ? 1.5 : 0;
        weight += SentenceEnd.closes(block.text()) && block.text().length() > 80 ? 0.5 : 0;
        weight -= block.linkShare() > 0.6 ? block.linkShare() : 0;
        weight += agreement > 0 ? 1 : agreement < 0 ? -0.6 : 0;
        return weight;
    }

    private static boolean isInside(@Nullable Element box, Element main) {
        Element at = box;
        while (at != null && at != main) {
            at = at.parent();
        }
        return at != null;
    }

    /** Headings at the end, which announce what is not the story, go. */
    private void trim() {
        for (int i = story.length() - 1; i > 0; i = story.previousSetBit(i - 1)) {
            HtmlBlock block = blocks.get(i);
            boolean heading = block.box().normalName().matches("h[1-6]");
            if (!heading || SentenceEnd.closes(block.text()) && block.text().length() > 100) {
                return;
            }
            story.clear(i);
        }
    }

    /** The blocks whose words the publisher's own text holds; none where that text is too short or another one. */
    private BitSet stated(@Nullable String body) {
        BitSet held = new BitSet();
        if (body == null || body.length() < 400) {
            return held;
        }
        Map<String, Integer> known = new HashMap<>();
        shingles(body).forEach(s -> known.merge(s, 1, Integer::sum));
        int words = 0;
        for (int i = 0; i < blocks.size(); i++) {
            List<String> own = shingles(blocks.get(i).text());
            long shared = own.stream().filter(known::containsKey).count();
            if (shared * 2 > own.size()) {
                held.set(i);
                words += blocks.get(i).text().length();
            }
        }
        if (words * 10 < body.length() * 8) {
            held.clear();
        }
        return held;
    }

    private static List<String> shingles(String text) {
        String[] words = text.replaceAll("<[^>]{0,300}>", " ").split("[^\\p{L}\\p{N}]+");
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + Math.min(SHINGLE, words.length) <= words.length && words.length > 0; i++) {
            shingles.add(String.join(" ", List.of(words).subList(i, i + Math.min(SHINGLE, words.length))));
        }
        return shingles;
    }
}
