package stet.app;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.Spot;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.library.Library;
import stet.message.Messages;
import stet.text.Article;
import stet.text.ContentKey;

/** Puts what was read on show, keeps an eye on it, and lets go of what stood there before. On the window's thread. */
final class Shelving implements AutoCloseable {
    private static final long PATIENCE = 5;

    private final Session session;
    private final Runnable changed;
    private final ExecutorService closing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("stet-close")
            .factory());
    private @Nullable Opened opened;
    private @Nullable AutoCloseable watch;
    /** Whether what is being opened is on show, at least in part. */
    private boolean fresh;

    /** @param changed called on another thread when what is on show may have changed on its disk */
    Shelving(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /** What is on show; null where nothing was opened. */
    @Nullable
    Opened opened() {
        return opened;
    }

    /** Shows what is known, as soon as anything is. */
    void show(News news) {
        if (opened == news.opened()) {
            if (session.shelf().get() != news.shelf()) {
                session.update(news.shelf());
            }
        } else if (!news.shelf().stories().isEmpty()) {
            replace(news);
        }
    }

    /**
     * Shows all of it.
     *
     * @param wish what of it the reader asked for; empty where that is on show already, or where nothing in particular is
     */
    void finish(News news, Optional<First> wish) {
        if (opened == news.opened()) {
            session.update(news.shelf());
        } else {
            replace(news);
        }
        if (session.phase().get() instanceof Phase.Loading) {
            wish.or(() -> First.of(news.shelf())).ifPresentOrElse(this::show, session::choose);
        } else if (wish.isPresent()) {
            show(wish.get());
        } else {
            session.phase().get().pairOpen().filter(_ -> isStale()).ifPresent(_ -> session.tell(
                    Messages.text("open.changed")));
        }
        observe(news.opened().library());
    }

    /** Something is about to be opened. */
    void begin() {
        fresh = false;
        session.load();
    }

    /** Nothing more comes of what was being opened: what is known of it stays, or else what stood before. */
    void giveUp() {
        if (fresh) {
            session.choose();
        } else {
            session.cancel();
        }
    }

    void failed(String sentence) {
        if (session.phase().get() instanceof Phase.Loading) {
            session.failed(sentence);
        } else {
            session.tell(sentence);
        }
    }

    /** Lets go of what is on show without closing it; null where nothing was opened. */
    @Nullable
    Opened release() {
        unwatch();
        Opened released = opened;
        opened = null;
        return released;
    }

    @Override
    public void close() {
        unwatch();
        letGo(opened);
        closing.shutdown();
        try {
            closing.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void replace(News news) {
        unwatch();
        letGo(opened);
        opened = news.opened();
        opened.onShow().set(true);
        fresh = true;
        session.open(opened.library(), news.shelf());
    }

    private void show(First first) {
        switch (first) {
            case First.Both(Pair pair, Spot at) -> {
                session.open(pair);
                session.spot().set(at);
            }
            case First.One(var story) -> session.alone(story);
        }
    }

    /** Whether what is on show is not what the files say any more. */
    private boolean isStale() {
        return session.phase().get() instanceof Phase.Ready(Pair pair, Comparison comparison)
                && (isStale(pair.original().path(), comparison.original())
                        || isStale(pair.rewrite().path(), comparison.rewrite()));
    }

    private boolean isStale(String path, FactSheet sheet) {
        Article read = sheet.analysis().article();
        Library library = session.library().get();
        return library != null && !library.key(path).equals(Optional.of(ContentKey.of(read)));
    }

    private void observe(Library library) {
        unwatch();
        watch = library.watch(changed);
    }

    private void unwatch() {
        AutoCloseable ended = watch;
        watch = null;
        if (ended != null) {
            closing.execute(() -> end(ended));
        }
    }

    private void letGo(@Nullable Opened gone) {
        if (gone != null) {
            closing.execute(gone.library()::close);
        }
    }

    private static void end(AutoCloseable watch) {
        try {
            watch.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
