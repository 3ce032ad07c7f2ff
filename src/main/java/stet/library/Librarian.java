package stet.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.language.Encoder;
import stet.language.Language;
import stet.message.Messages;
import stet.message.Progress;
import stet.text.Article;

/** Opens folders and files as stories. Blocking and interruptible; safe for use by many threads. */
public final class Librarian {
    private final Intake intake;
    private final Supplier<Encoder> encoder;

    public Librarian(Intake intake) {
        this(intake, new Language()::encoder);
    }

    /** @param encoder asked only where two articles may be of one story */
    Librarian(Intake intake, Supplier<Encoder> encoder) {
        this.intake = intake;
        this.encoder = encoder;
    }

    /**
     * Everything readable under these paths, grouped into stories.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public Shelf open(List<Path> paths, Progress progress) {
        FileSearch search = new FileSearch(paths);
        List<Unreadable> unreadable = new ArrayList<>(search.unreadable());
        List<String> names = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (Reading.Outcome outcome : new Reading(intake).read(search.files(), progress)) {
            if (outcome.article() == null) {
                unreadable.add(new Unreadable(outcome.name(), outcome.error()));
            } else {
                names.add(outcome.name());
                articles.add(outcome.article());
            }
        }
        unreadable.sort(Comparator.comparing(Unreadable::path));
        return new Shelf(name(paths), stories(names, articles), unreadable);
    }

    private static String name(List<Path> paths) {
        if (paths.size() != 1) {
            return Messages.text("library.several", paths.size());
        }
        Path last = paths.getFirst().toAbsolutePath().normalize().getFileName();
        return last == null ? paths.getFirst().toString() : last.toString();
    }

    private List<Story> stories(List<String> names, List<Article> articles) {
        List<Map<String, Integer>> terms = articles.stream().map(Terms::of).toList();
        TermSpace space = new TermSpace(terms);
        return new Grouping(articles, space, encoder).stories().stream()
                .map(members -> story(members, names, articles, space)).toList();
    }

    private static Story story(List<Integer> members, List<String> names, List<Article> articles, TermSpace space) {
        List<Candidate> candidates = members.stream()
                .map(i -> new Candidate(names.get(i), articles.get(i), space.vector(i))).toList();
        Verdict verdict = new Provenance(candidates).verdict();
        Candidate reference = verdict.reference();
        List<Version> versions = candidates.stream()
                .sorted(Comparator.comparing((Candidate c) -> c != reference)
                        .thenComparing(c -> -c.similarity(reference)).thenComparing(Candidate::name))
                .map(c -> new Version(c.name(), c.article(), c.similarity(reference))).toList();
        return new Story(reference.article().title(), verdict.original() ? reference.name() : null, verdict.why(),
                versions);
    }
}
