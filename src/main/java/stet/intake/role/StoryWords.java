package stet.intake.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many paragraphs of an article each content word stands: the measure of what belongs to its story. */
final class StoryWords {
    private final Map<String, Integer> spread = new HashMap<>();
    private final double functionShare;

    StoryWords(List<Candidate> blocks) {
        double share = 0;
        int paragraphs = 0;
        for (Candidate block : blocks) {
            if (block.isProse()) {
                block.content().forEach(word -> spread.merge(word, 1, Integer::sum));
                share += block.functionShare();
                paragraphs++;
            }
        }
        this.functionShare = paragraphs == 0 ? 0 : share / paragraphs;
    }

    /** Whether the paragraphs are English, so that rules about English words may speak. */
    boolean isEnglish() {
        return functionShare > 0.25;
    }

    /** The share of a block's content words that other paragraphs hold as well; 0 where it has none. */
    double connection(Candidate block) {
        int own = block.isProse() ? 1 : 0;
        Set<String> content = block.content();
        long shared = content.stream().filter(word -> spread.getOrDefault(word, 0) > own).count();
        return content.isEmpty() ? 0 : (double) shared / content.size();
    }
}
