package stet.app.story;

import java.util.ArrayList;
import java.util.List;
import stet.app.session.Pair;
import stet.compare.Story;
import stet.compare.Version;
import stet.compare.story.StoryTable;
import stet.compare.story.Witness;
import stet.message.Progress;
import stet.message.UnreadableException;

/** Compares every rewrite of a story with its base and lays them into one table. Blocking and interruptible. */
public final class Collating {
    private final PairComparer comparer;

    public Collating(PairComparer comparer) {
        this.comparer = comparer;
    }

    /**
     * A table and what has no column in it.
     *
     * @param unread versions that could not be read
     */
    public record Collated(StoryTable table, List<Version> unread) {
        public Collated {
            unread = List.copyOf(unread);
        }
    }

    /** @param progress hears how many versions are compared */
    public Collated collate(Story story, Progress progress) throws Exception {
        List<Witness> witnesses = new ArrayList<>();
        List<Version> unread = new ArrayList<>();
        List<Version> rewrites = story.rewrites();
        for (Version version : rewrites) {
            progress.at(witnesses.size() + unread.size(), rewrites.size());
            try {
                witnesses.add(Witness.of(version, comparer.compare(new Pair(story, story.base(), version))));
            } catch (UnreadableException _) {
                unread.add(version);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return new Collated(StoryTable.of(story, witnesses), unread);
    }
}
