package stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.cli.batch.Answer;
import stet.cli.batch.Fingerprint;
import stet.cli.batch.Outcome;
import stet.cli.batch.Task;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.compare.Version;
import stet.compare.story.StoryTable;
import stet.compare.story.Witness;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.report.StoryFormat;
import stet.report.subject.Subject;
import stet.text.Article;
import stet.text.ContentKey;

/** One story: each rewrite against what it is measured against, then the table of all. A pair that fails stops no other. */
final class StoryTask implements Task {

    /**
     * What stories are worked on with.
     *
     * @param pairs compares, a pair a thread
     */
    record Desk(Comparer comparer, ExecutorService pairs, StoryFormat format, Run run) {
    }

    /**
     * What one rewrite tells.
     *
     * @param witness null where it could not be compared
     * @param problem what failed; null where nothing did
     */
    private record Told(@Nullable Witness witness, String text, Outcome outcome, @Nullable String problem) {
    }

    private final Desk desk;
    private final Story story;

    StoryTask(Desk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    @Override
    public String key() {
        Fingerprint key = desk.run().fingerprint().with(desk.format().word()).with(story.title())
                .with(String.valueOf(story.original())).with(story.why());
        story.versions().forEach(v -> key.with(v.path()).with(content(v)));
        return key.hex();
    }

    private static String content(Version version) {
        try {
            Article article = version.article();
            return ContentKey.of(article) + article.metadata();
        } catch (RuntimeException e) {
            return e.toString(); // the answer says what is the matter
        }
    }

    @Override
    public Answer answer() {
        try {
            FactSheet base = desk.comparer().read(story.base().article());
            List<Future<Told>> pairs = new ArrayList<>();
            story.rewrites().forEach(v -> pairs.add(desk.pairs().submit(() -> told(base, v))));
            List<Told> all = pairs.stream().map(StoryTask::finished).toList();
            List<Witness> witnesses = all.stream().map(Told::witness).filter(Objects::nonNull).toList();
            String text = all.stream().map(Told::text).collect(Collectors.joining());
            return new Answer(text + desk.format().table(StoryTable.of(story, witnesses)),
                    all.stream().map(Told::outcome).reduce(Outcome.NONE, Outcome::plus),
                    all.stream().map(Told::problem).filter(Objects::nonNull).toList());
        } catch (StackOverflowError | OutOfMemoryError _) {
            return failed(Messages.text("cli.tooLarge"));
        } catch (RuntimeException e) {
            return failed(Messages.text("cli.crashed", e.toString()));
        }
    }

    /** Without its base a story has nothing to say. */
    private Answer failed(String error) {
        Told told = failed(story.base(), error);
        return new Answer(told.text(), told.outcome(), List.of(String.valueOf(told.problem())));
    }

    private Told told(FactSheet base, Version version) {
        try {
            Comparison comparison = desk.comparer().compare(base, desk.comparer().read(version.article()));
            Subject subject = new Subject(version.path(), story.base().path(), version.path(), comparison);
            return new Told(Witness.of(version, comparison), desk.format().pair(subject), Outcome.of(comparison), null);
        } catch (StackOverflowError | OutOfMemoryError _) {
            return failed(version, Messages.text("cli.tooLarge"));
        } catch (RuntimeException e) {
            return failed(version, Messages.text("cli.crashed", e.toString()));
        }
    }

    private Told failed(Version version, String error) {
        return new Told(null, desk.format().error(version.path(), error), Outcome.FAILED,
                Messages.text("cli.story.failed", version.path(), error));
    }

    private static Told finished(Future<Told> pair) {
        try {
            return pair.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
