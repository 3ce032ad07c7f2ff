package stet.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import stet.library.index.FolderIndex;
import stet.library.index.Leaf;
import stet.library.memory.Memory;
import stet.message.Messages;
import stet.text.Article;

/** Takes in what has changed: reads it into the index. For one thread at a time. */
final class Accessions {
    /** After so many articles what was read is made lasting, so that a kill costs seconds. */
    private static final int BETWEEN_COMMITS = 10_000;
    private static final int FIRST_LOOK = 400;
    private static final int LATER = 4;
    private static final String FURNITURE = "furniture";
    private static final String LANGUAGE = "language";

    private final Holdings holdings;
    private final FolderIndex index;
    private final Memory memory;
    private final Reading reading;
    private volatile Marks marks;
    /** The names of the articles that were read since the stories were laid out. */
    private Set<String> fresh = new HashSet<>();
    private int sinceCommit;
    private Future<Boolean> last = CompletableFuture.completedFuture(true);

    /**
     * Who is told of the reading.
     *
     * @param look called when there is enough for a first or a better look at the stories
     */
    record Heard(ShelfListener listener, Runnable look) {
    }

    Accessions(Holdings holdings, FolderIndex index, Memory memory, Reading reading) {
        this.holdings = holdings;
        this.index = index;
        this.memory = memory;
        this.reading = reading;
        marks = new Marks(
                index.note(FURNITURE).map(b -> new SiteFurniture(Codec.numbers(b))).orElse(SiteFurniture.NONE),
                memory);
    }

    Holdings holdings() {
        return holdings;
    }

    Marks marks() {
        return marks;
    }

    /** Whether anything had changed. */
    boolean update(List<FoundFile> found, Heard heard) {
        boolean translated = isTranslated();
        Stocktaking stock = Stocktaking.of(holdings.all(), found, translated ? holdings.refused() : Set.of());
        holdings.remove(stock.stale());
        fresh.removeIf(name -> holdings.article(name) == null);
        stock.stale().forEach(index::removeFile);
        int[] look = {nextLook()};
        try {
            reading.read(Sampled.of(stock.fresh()), outcome -> {
                file(outcome);
                if (fresh.size() >= look[0]) {
                    index.refresh();
                    heard.look.run();
                    look[0] *= LATER;
                }
            }, heard.listener::read);
        } catch (CancellationException e) {
            index.commitSoon(); // what was read stays known at the next start
            throw e;
        }
        Set<String> empty = new HashSet<>(stock.fresh().stream().map(FoundFile::name).toList());
        holdings.all().forEach(f -> empty.remove(f.file()));
        stock.fresh().stream().filter(f -> empty.contains(f.name()))
                .forEach(f -> refuse(new Filed(f.name(), f.name(), f.stamp(), null, "")));
        index.note(LANGUAGE, Messages.language().name().getBytes(UTF_8));
        commit();
        return translated || !stock.isEmpty();
    }

    /** Whether the sentences that the index keeps are in another language than the one that is spoken now. */
    private boolean isTranslated() {
        return index.note(LANGUAGE).map(b -> !new String(b, UTF_8).equals(Messages.language().name())).orElse(false);
    }

    /** In a folder that is known, a hundred new articles change little. */
    private int nextLook() {
        return Math.max(FIRST_LOOK, fresh.size() + holdings.articles().size() / LATER);
    }

    private void file(Reading.Outcome outcome) {
        FoundFile file = outcome.file();
        Article read = outcome.article();
        if (read == null) {
            refuse(new Filed(outcome.name(), file.name(), file.stamp(), null, outcome.error()));
            return;
        }
        put(new Filed(outcome.name(), file.name(), file.stamp(), Holding.of(outcome.name(), read), ""), read);
        if (++sinceCommit >= BETWEEN_COMMITS) {
            commit();
        }
    }

    private void put(Filed filed, Article read) {
        Leaf leaf = Leaves.of(filed, read, marks.on(read, filed.name()));
        fresh.add(filed.name());
        enter(filed, leaf);
    }

    private void refuse(Filed filed) {
        enter(filed, Leaves.of(filed));
    }

    private void enter(Filed filed, Leaf leaf) {
        await(holdings.put(filed) ? index.put(leaf) : index.add(leaf));
    }

    /** One article is written while the next is read; more would fill the memory where the disk is slow. */
    private void await(Future<Boolean> next) {
        Future<Boolean> before = last;
        last = next;
        FolderIndex.await(before);
    }

    private void commit() {
        sinceCommit = 0;
        index.commit();
    }

    /** Files articles anew, after their furniture or the reader's corrections have changed. */
    void again(Collection<String> names) {
        for (Filed filed : holdings.all()) {
            if (filed.holding() != null && names.contains(filed.name())) {
                index.text(filed.name()).ifPresent(bytes -> put(filed, Codec.article(bytes)));
            }
        }
    }

    /** Takes over what was found to be furniture, and files the articles anew that it changes. */
    void furnish(SiteFurniture furniture, Map<String, BlockPrints> prints) {
        SiteFurniture before = marks.furniture();
        marks = new Marks(furniture, memory);
        index.note(FURNITURE, Codec.numbers(furniture.prints()));
        List<String> changed = new ArrayList<>();
        prints.forEach((name, own) -> {
            if (own.all().anyMatch(p -> furniture.holds(p) != before.holds(p))) {
                changed.add(name);
            }
        });
        again(new HashSet<>(changed));
        index.refresh();
    }

    /** Gives what stories are formed by, of every article, in no order. */
    void matter(Consumer<Codec.Matter> sink) {
        index.gists(bytes -> {
            if (bytes.length > 0) {
                sink.accept(Codec.matter(bytes));
            }
        });
    }

    /** The stories have been laid out. */
    void laidOut() {
        fresh = new HashSet<>(); // one that was large is slow to go through for ever
    }

    /** The names of the articles that were read since the stories were laid out. */
    Set<String> fresh() {
        return Collections.unmodifiableSet(fresh);
    }
}
