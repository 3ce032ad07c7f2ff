package stet.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.compare.Story;
import stet.compare.Version;
import stet.language.Encoder;
import stet.library.index.FolderIndex;
import stet.library.memory.Memory;
import stet.text.Article;
import stet.text.Role;

/**
 * An opened folder that is remembered: its index under the data folder answers at once what stood there last time, and only
 * what has changed since is read. Texts are not held; a {@link Version} reads its own when it is asked. Made by
 * {@link Librarian#catalogue}.
 */
public final class Catalogue implements Library {
    private final List<Path> paths;
    private final List<Path> added = new CopyOnWriteArrayList<>();
    private final Memory memory;
    private final FolderIndex index;
    private final Arranger arranger;
    private final Accessions accessions;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Shelf shelf;
    private volatile @Nullable Map<String, Hit> places;

    Catalogue(List<Path> paths, FolderIndex index, Source source, Supplier<Encoder> encoder, Memory memory) {
        this.paths = List.copyOf(paths);
        this.memory = memory;
        this.index = index;
        Holdings holdings = new Holdings();
        index.cards(bytes -> holdings.put(Codec.filed(bytes)));
        accessions = new Accessions(holdings, index, memory, new Reading(source));
        arranger = new Arranger(holdings, index, memory, encoder, this::text);
        shelf = new Shelf(Librarian.name(paths), arranger.known(), holdings.unreadable(List.of()));
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public void add(List<Path> more) {
        added.addAll(more);
    }

    @Override
    public Shelf refresh(ShelfListener listener) {
        return inTurn(() -> {
            FileSearch search = new FileSearch(paths, added);
            if (search.isGone()) {
                return shown(shelf.stories(), search); // a drive that is not there: what is known of it is not forgotten
            }
            Accessions.Heard heard = new Accessions.Heard(listener,
                    () -> listener.stories(shown(arranger.soFar(accessions, listener), search)));
            boolean changed = accessions.update(search.files(), heard);
            List<Story> stories = changed || !arranger.isWhole()
                    ? arranger.arrange(accessions, listener)
                    : shelf.stories();
            Shelf now = shown(stories, search);
            listener.stories(now);
            return now;
        });
    }

    private Shelf shown(List<Story> stories, FileSearch search) {
        return show(new Shelf(Librarian.name(paths), stories, accessions.holdings().unreadable(search.unreadable())));
    }

    private Shelf show(Shelf now) {
        shelf = now;
        places = null;
        return now;
    }

    @Override
    public List<Hit> search(String typed, int most) {
        Map<String, Hit> known = places();
        return index.search(typed, most).stream().map(known::get).filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList();
    }

    private Map<String, Hit> places() {
        Map<String, Hit> known = places;
        if (known == null) {
            Map<String, Hit> made = new HashMap<>();
            shelf.stories().forEach(s -> s.versions().forEach(v -> made.put(v.path(), new Hit(s, v))));
            places = made;
            known = made;
        }
        return known;
    }

    @Override
    public Article article(String name) {
        return index.text(name).filter(bytes -> bytes.length > 0)
                .map(bytes -> accessions.marks().on(Codec.article(bytes), name))
                .orElseThrow(() -> new IllegalStateException(name));
    }

    private Supplier<Article> text(Holding holding) {
        return new Kept(this, holding.name(), holding.key());
    }

    /** Reads the text when it is asked for. */
    private record Kept(Catalogue catalogue, String name, String key) implements Supplier<Article> {
        @Override
        public Article get() {
            return catalogue.article(name);
        }
    }

    @Override
    public Shelf merge(Story story, Story other) {
        return decided(() -> memory.declareStory(keys(List.of(story, other))));
    }

    @Override
    public Shelf split(Story story, List<String> out) {
        return decided(() -> {
            memory.declareStory(keys(story, v -> !out.contains(v.path())));
            memory.declareStory(keys(story, v -> out.contains(v.path())));
        });
    }

    @Override
    public Shelf name(Story story, String original) {
        return decided(() -> memory.chooseOriginal(keys(story, v -> v.path().equals(original)).getFirst(),
                keys(List.of(story))));
    }

    @Override
    public Shelf automatic(Story story) {
        return decided(() -> {
            memory.forgetStory(keys(List.of(story)));
            keys(List.of(story)).forEach(memory::forgetOriginal);
        });
    }

    @Override
    public void correct(String name, int block, Role role) {
        inTurn(() -> {
            Holding holding = accessions.holdings().article(name);
            if (holding != null) {
                memory.correct(holding.key(), block, role);
                accessions.again(List.of(name));
                index.commit();
            }
            return shelf;
        });
    }

    @Override
    public void see(Version version) {
        Holding holding = accessions.holdings().article(version.path());
        if (holding != null) {
            memory.see(holding.key());
        }
    }

    @Override
    public Predicate<Version> unread() {
        Set<String> seen = memory.seen();
        return version -> key(version.path()).filter(seen::contains).isEmpty();
    }

    @Override
    public Optional<String> key(String name) {
        return Optional.ofNullable(accessions.holdings().article(name)).map(Holding::key);
    }

    @Override
    public Watch watch(Runnable changed) {
        return new Watch(Stream.concat(paths.stream(), added.stream()).toList(), changed);
    }

    private Shelf decided(Runnable decision) {
        return inTurn(() -> {
            decision.run();
            return show(
                    new Shelf(shelf.name(), arranger.arrange(accessions, ShelfListener.SILENT), shelf.unreadable()));
        });
    }

    private List<String> keys(List<Story> stories) {
        return stories.stream().flatMap(s -> keys(s, _ -> true).stream()).toList();
    }

    private List<String> keys(Story story, Predicate<Version> which) {
        return story.versions().stream().filter(which).flatMap(v -> key(v.path()).stream()).toList();
    }

    private Shelf inTurn(Supplier<Shelf> work) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Waits for what has its turn, which an interrupt ends. */
    @Override
    public void close() {
        turn.lock();
        try {
            index.close();
        } finally {
            turn.unlock();
        }
    }
}
