package stet.intake.role;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells furniture from story in blocks that have only their words. A linear model: each sign that a block shows adds
 * its weight, connection with the rest of the story takes away, and what stands behind the story's end or below a
 * heading such as "You may also like" needs less.
 */
final class Furniture {
    private static final double ENOUGH = 1;
    private static final int LONGEST = 1200;
    private static final Set<String> SITE_WORDS = Set.of("home", "menu", "blog", "index", "search", "login", "news",
            "world", "politics", "sport", "sports", "business", "opinion", "video", "videos", "photos", "share",
            "print",
            "email", "facebook", "twitter", "tweet", "whatsapp", "telegram", "subscribe", "advertisement", "loading",
            "close", "next", "previous", "more", "like", "comments", "contact", "about", "shop", "newsletter", "x");

    private final List<Candidate> blocks;
    /** How much of each block's matter other paragraphs share. */
    private final double[] connection;
    private final double[] own;
    private final StoryWords story;
    private final int first;
    private final int last;
    private final boolean bare;

    /** @param bare whether the blocks come without markup, so that a block's form and place must speak as well */
    Furniture(List<String> texts, boolean bare) {
        this.bare = bare;
        this.blocks = texts.stream().map(Candidate::of).toList();
        this.story = new StoryWords(blocks);
        this.connection = blocks.stream().mapToDouble(story::connection).toArray();
        this.own = IntStream.range(0, blocks.size()).mapToDouble(this::ownWeight).toArray();
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse() && own[i] < ENOUGH) {
                paragraphs.add(i);
            }
        }
        this.first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst();
        this.last = end(paragraphs);
    }

    /** The last paragraph that the story's words hold to it; those after it may be teasers or a bio. */
    private int end(List<Integer> paragraphs) {
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            if (connection[paragraphs.get(i)] >= 0.2) {
                return paragraphs.get(i);
            }
        }
        return blocks.size();
    }

    /** The blocks that are furniture, by place from 0. */
    BitSet find() {
        BitSet found = new BitSet();
        boolean section = false;
        for (int i = 0; i < blocks.size(); i++) {
            Candidate block = blocks.get(i);
            section = section && !resumes(i);
            if (weight(i, section) >= ENOUGH) {
                found.set(i);
                section |= Section.opens(block);
            }
        }
        return found;
    }

    /** A paragraph that speaks of the story's matter ends a stretch of teasers. */
    private boolean resumes(int i) {
        Candidate block = blocks.get(i);
        return block.isProse() && own[i] < ENOUGH
                && connection[i] >= (story.isEnglish() ? 0.3 : 0.2);
    }

    private double weight(int i, boolean section) {
        Candidate block = blocks.get(i);
        if (block.text().length() > LONGEST && !section) {
            return 0;
        }
        double weight = own[i];
        if (!bare) {
            return weight - (block.isProse() ? connection[i] : 0);
        }
        boolean tail = i > last;
        double connected = connection[i];
        weight += section ? 1.2 : 0;
        weight += tail && !Credits.is(block.text()) ? 0.4 : 0;
        weight += tail && connected < 0.15 ? 0.5 : 0;
        weight += i < first && i == 0 && isStub(block) ? 1 : 0;
        weight += i > first && isTeaser(block) ? 0.7 - connected : 0;
        weight -= block.isProse() ? connected : 0;
        return weight;
    }

    /** What the block's own words weigh. A word of the sites' business does not count where the story is about it. */
    private double ownWeight(int i) {
        Candidate block = blocks.get(i);
        if (block.text().length() > LONGEST) {
            return 0;
        }
        double weight = isStub(block) && SITE_WORDS.contains(block.first()) ? 1.2 : 0;
        weight = Sign.weigh(block, weight);
        weight += bare && isTags(i) ? 1.2 : 0;
        weight += bare && isForeign(block) ? 1.5 : 0;
        return weight - (block.isProse() && block.words() > 25 ? 0.4 : 0);
    }

    private static boolean isStub(Candidate block) {
        boolean bare = block.words() > 0 && block.words() < 3 && block.text().length() < 25;
        return bare && !block.isSentence() && (SITE_WORDS.contains(block.first())
                || Character.isLowerCase(block.text().codePointAt(0)));
    }

    /** A title in the middle of the paragraphs that is set like a link to another story. */
    private static boolean isTeaser(Candidate block) {
        boolean title = block.words() > 4 && block.words() < 25 && !block.text().endsWith(".");
        return title && block.capitalShare() > 0.75 && !block.text().startsWith("“") && !block.text().startsWith("\"");
    }

    /** Many words of which none binds the others, as no sentence has. */
    private boolean isTags(int i) {
        Candidate block = blocks.get(i);
        return story.isEnglish() && block.words() > 7 && block.functionShare() < 0.06 && !block.isSentence()
                && connection[i] > 0;
    }

    /** A longer block without English in an English story. */
    private boolean isForeign(Candidate block) {
        return story.isEnglish() && block.words() > 19 && block.functionShare() < 0.12 && block.isSentence();
    }
}
