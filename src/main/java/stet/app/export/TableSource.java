package stet.app.export;

import stet.compare.Story;
import stet.compare.story.StoryTable;
import stet.message.Progress;

/** Lays all versions of a story into one table. May take long; interruptible; never called on the window's thread. */
@FunctionalInterface
public interface TableSource {

    /** @param progress hears how many versions are compared */
    StoryTable table(Story story, Progress progress) throws Exception;
}
