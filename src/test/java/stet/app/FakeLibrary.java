package stet.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Hit;
import stet.library.Library;
import stet.library.Shelf;
import stet.library.ShelfListener;
import stet.text.Article;
import stet.text.Block;
import stet.text.ContentKey;
import stet.text.Role;

/** A library without an index; what is decided lasts as long as it does. */
final class FakeLibrary implements Library {
    final List<String> decided = new CopyOnWriteArrayList<>();
    private final FakeEngine engine;
    private final List<Path> paths;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Role> roles = new HashMap<>();
    private volatile Shelf shelf;
    volatile boolean closed;
    volatile Runnable changed = () -> {
    };

    FakeLibrary(FakeEngine engine, List<Path> paths) {
        this.engine = engine;
        this.paths = new CopyOnWriteArrayList<>(paths);
        shelf = new Shelf(paths.getFirst().getFileName().toString(), List.of(), List.of());
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public Shelf refresh(ShelfListener listener) {
        try {
            Shelf all = engine.shelf(paths);
            listener.read(1, all.stories().size());
            if (engine.halted.availablePermits() == 0) {
                shelf = new Shelf(all.name(), all.stories().stream().limit(1).toList(), List.of());
                listener.stories(shelf);
            }
            engine.halted.acquire();
            shelf = all;
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(List<Path> more) {
        more.stream().filter(p -> !paths.contains(p)).forEach(paths::add);
    }

    @Override
    public List<Hit> search(String typed, int most) {
        return shelf.stories().stream().flatMap(s -> s.versions().stream().map(v -> new Hit(s, v)))
                .filter(h -> h.version().article().block(1).text().contains(typed)).limit(most).toList();
    }

    @Override
    public Article article(String name) {
        return version(name).orElseThrow().article();
    }

    @Override
    public Shelf merge(Story story, Story other) {
        decided.add("merge " + story.versions().getFirst().path() + " " + other.versions().getFirst().path());
        List<Version> both = Stream.concat(story.versions().stream(), other.versions().stream()).toList();
        return replace(List.of(story, other), List.of(new Story(story.title(), story.original(), "", both)));
    }

    @Override
    public Shelf split(Story story, List<String> out) {
        decided.add("split " + String.join(" ", out));
        List<Version> gone = story.versions().stream().filter(v -> out.contains(v.path())).toList();
        List<Version> left = story.versions().stream().filter(v -> !out.contains(v.path())).toList();
        return replace(List.of(story), List.of(new Story(story.title(), story.original(), "", left),
                new Story(gone.getFirst().card().title(), null, "", gone)));
    }

    @Override
    public Shelf name(Story story, String original) {
        decided.add("name " + original);
        return replace(List.of(story), List.of(new Story(story.title(), original, "", story.versions())));
    }

    @Override
    public Shelf automatic(Story story) {
        decided.add("automatic " + story.versions().getFirst().path());
        return shelf;
    }

    private Shelf replace(List<Story> gone, List<Story> come) {
        List<Story> stories = new ArrayList<>(shelf.stories());
        stories.removeAll(gone);
        stories.addAll(0, come);
        shelf = new Shelf(shelf.name(), stories, shelf.unreadable());
        return shelf;
    }

    @Override
    public void correct(String name, int block, Role role) {
        decided.add("correct " + name + " " + block + " " + role.word());
        roles.put(name + block, role);
        Shelf now = shelf;
        shelf = new Shelf(now.name(), now.stories().stream().map(s -> new Story(s.title(), s.original(), s.why(),
                s.versions().stream().map(this::corrected).toList())).toList(), now.unreadable());
    }

    private Version corrected(Version version) {
        Article article = version.article();
        List<Block> blocks = article.blocks().stream().map(b -> new Block(b.number(),
                roles.getOrDefault(version.path() + b.number(), b.role()), b.text())).toList();
        return new Version(version.path(), new Article(article.source(), article.metadata(), blocks),
                version.similarity());
    }

    @Override
    public void see(Version version) {
        seen.add(version.path());
    }

    @Override
    public Predicate<Version> unread() {
        return v -> !seen.contains(v.path());
    }

    @Override
    public Optional<String> key(String name) {
        return version(name).map(v -> ContentKey.of(v.article()));
    }

    @Override
    public AutoCloseable watch(Runnable listener) {
        changed = listener;
        return () -> {
        };
    }

    @Override
    public void close() {
        closed = true;
    }

    private Optional<Version> version(String name) {
        return shelf.stories().stream().flatMap(s -> s.versions().stream()).filter(v -> v.path().equals(name))
                .findFirst();
    }
}
