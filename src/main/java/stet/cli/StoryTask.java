package stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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
        story.versions().forEach(v -> key.with(v.path()).with(ContentKey.of(v.article()))
                .with(v.article().metadata().toString()));
        return key.hex();
    }

    @Override
    public Answer answer() {
        FactSheet base = desk.comparer().read(story.base().article());
        List<Future<Told>> pairs = new ArrayList<>();
        story.rewrites().forEach(v -> pairs.add(desk.pairs().submit(() -> told(base, v))));
        List<Witness> witnesses = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Outcome outcome = Outcome.NONE;
        for (Future<Told> pair : pairs) {
            Told told = finished(pair);
            text.append(told.text());
            outcome = outcome.plus(told.outcome());
            if (told.witness() != null) {
                witnesses.add(told.witness());
            }
            if (told.problem() != null) {
                problems.add(told.problem());
            }
        }
        text.append(desk.format().table(StoryTable.of(story, witnesses)));
        return new Answer(text.toString(), outcome, problems);
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
