package stet.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stet.compare.Story;
import stet.intake.Intake;
import stet.language.Encoder;
import stet.language.Language;
import stet.library.group.Gist;
import stet.library.group.Grouping;
import stet.library.index.FolderIndex;
import stet.library.memory.Memory;
import stet.message.Messages;
import stet.message.Progress;
import stet.text.Article;

/** Opens folders and files as stories. Blocking and interruptible; safe for use by many threads. */
public final class Librarian {
    /** So many articles are read faster than an index of them is opened. */
    private static final int FEW = 8;

    private final Intake intake;
    private final Supplier<Encoder> encoder;

    public Librarian(Intake intake) {
        this(intake, new Language()::encoder);
    }

    /** @param encoder asked only where two articles may be of one story */
    public Librarian(Intake intake, Supplier<Encoder> encoder) {
        this.intake = intake;
        this.encoder = encoder;
    }

    /**
     * Everything readable under these paths, grouped into stories and held in memory; nothing is kept.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public Shelf open(List<Path> paths, Progress progress) {
        FileSearch search = new FileSearch(paths);
        List<Unreadable> unreadable = new ArrayList<>(search.unreadable());
        Map<String, Article> articles = new LinkedHashMap<>();
        new Reading(intake::each).read(search.files(), outcome -> {
            if (outcome.article() == null) {
                unreadable.add(new Unreadable(outcome.name(), outcome.error()));
            } else {
                articles.put(outcome.name(), outcome.article());
            }
        }, progress);
        unreadable.sort(Comparator.comparing(Unreadable::path));
        return new Shelf(name(paths), stories(articles), unreadable);
    }

    /**
     * The same paths, remembered: an index of them is kept under the data folder, which answers at once the next time; of a
     * few articles none is kept. Empty until its first {@link Catalogue#refresh}; to be closed.
     *
     * @param home   the {@link DataFolder}
     * @param memory of the reader's decisions; stays open when the catalogue is closed
     */
    public Catalogue catalogue(Path home, List<Path> paths, Memory memory) {
        return catalogue(home, paths, memory, intake::each);
    }

    /**
     * The same, for who has read some of it already.
     *
     * @param source gives what is in its files
     */
    public Catalogue catalogue(Path home, List<Path> paths, Memory memory, Source source) {
        return new Catalogue(paths, index(home, paths), source, encoder, memory);
    }

    private static FolderIndex index(Path home, List<Path> paths) {
        if (paths.size() <= FEW && paths.stream().allMatch(Intake::isArticle)) {
            return FolderIndex.passing();
        }
        String places = paths.stream().map(p -> p.toAbsolutePath().normalize().toString())
                .collect(Collectors.joining("\n"));
        String key = UUID.nameUUIDFromBytes(places.getBytes(StandardCharsets.UTF_8)).toString();
        return FolderIndex.open(home.resolve("index").resolve(key));
    }

    static String name(List<Path> paths) {
        if (paths.size() != 1) {
            return Messages.text("library.several", paths.size());
        }
        Path last = paths.getFirst().toAbsolutePath().normalize().getFileName();
        return last == null ? paths.getFirst().toString() : last.toString();
    }

    private List<Story> stories(Map<String, Article> articles) {
        List<Story> stories = laidOut(articles);
        SiteFurniture furniture = SiteFurniture.of(stories, v -> BlockPrints.of(v.article(), v.path()));
        if (furniture.isEmpty()) {
            return stories;
        }
        Map<String, Article> marked = new LinkedHashMap<>();
        articles.forEach((name, article) -> marked.put(name, furniture.mark(article, name)));
        return laidOut(marked);
    }

    private List<Story> laidOut(Map<String, Article> articles) {
        List<Holding> holdings = new ArrayList<>();
        List<Gist> gists = new ArrayList<>();
        articles.forEach((name, article) -> {
            holdings.add(Holding.of(name, article));
            gists.add(Gist.of(article));
        });
        Grouping grouping = new Grouping(gists, encoder);
        Stories stories = new Stories(holdings, grouping, h -> new Held(Objects.requireNonNull(articles.get(h.name()))),
                Set.of());
        return grouping.stories(Progress.SILENT).stream().map(stories::of).toList();
    }

    private record Held(Article article) implements Supplier<Article> {
        @Override
        public Article get() {
            return article;
        }
    }
}
