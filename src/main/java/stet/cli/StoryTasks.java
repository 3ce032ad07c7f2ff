package stet.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.cli.batch.Answer;
import stet.cli.batch.Outcome;
import stet.cli.batch.Task;
import stet.compare.Story;
import stet.library.Unreadable;
import stet.report.StoryFormat;

/** What is written of a folder, piece by piece: what stands in front, each story, what could not be read. */
final class StoryTasks implements Task.Source {
    private final StoryTask.Desk desk;
    private final Iterator<Task> tasks;
    private final int count;

    StoryTasks(StoryTask.Desk desk, List<Story> stories, List<Unreadable> unreadable) {
        this.desk = desk;
        StoryFormat format = desk.format();
        String errors = unreadable.stream().map(u -> format.error(u.path(), u.error()))
                .collect(Collectors.joining());
        List<Task> all = Stream.of(told(format.head()), stories.stream().map(this::story), told(errors))
                .flatMap(s -> s).toList();
        tasks = all.iterator();
        count = all.size();
    }

    /** How many there are. */
    int count() {
        return count;
    }

    @Override
    public @Nullable Task next() {
        return tasks.hasNext() ? tasks.next() : null;
    }

    private Task story(Story story) {
        return new StoryTask(desk, story);
    }

    private Stream<Task> told(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(new Task() {
            @Override
            public String key() {
                return desk.run().fingerprint().with(desk.format().word()).with(text).hex();
            }

            @Override
            public Answer answer() {
                return new Answer(text, Outcome.NONE);
            }
        });
    }
}
