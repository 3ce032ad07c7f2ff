package stet.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.library.group.Grouping;
import java.util.stream.IntStream;
import java.util.Set;
import java.util.Objects;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import stet.compare.Story;
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
        List<Holding> holdings = IntStream.range(0, names.size())
                .mapToObj(i -> Holding.of(names.get(i), articles.get(i))).toList();
        Map<String, Article> texts = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> texts.put(names.get(i), articles.get(i)));
        Grouping grouping = new Grouping(holdings.stream().map(Holding::gist).toList(), encoder);
        Stories stories = new Stories(holdings, grouping, h -> () -> Objects.requireNonNull(texts.get(h.name())),
                Set.of());
        return grouping.stories(Progress.SILENT).stream().map(stories::of).toList();
    }
}
