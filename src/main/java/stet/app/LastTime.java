package stet.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import stet.app.ledger.Grouping;
import stet.app.ledger.LedgerModel;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.Spot;
import stet.app.session.View;
import stet.app.settings.Settings;
import stet.library.Shelf;

/** What was open when the window closed, and how it was read, so that a start without a file goes on there. */
final class LastTime {
    private static final String LINE = "\n";

    private final Settings settings;

    LastTime(Settings settings) {
        this.settings = settings;
    }

    /** Gives the session the size, the switches and the view of last time, and keeps them from now on. */
    void follow(Session session) {
        settings.number("zoom").ifPresent(session.display()::zoomTo);
        keep("fade", session.display().fadeRewording());
        keep("kept", session.display().showKept());
        keep("locked", session.display().locked());
        settings.choice("view", View.class).ifPresent(session.view()::set);
        session.view().subscribe(view -> settings.keep("view", Optional.of(view)));
        session.display().zoom().subscribe(zoom -> settings.keep("zoom", zoom.doubleValue()));
        session.phase().subscribe(phase -> {
            if (phase instanceof Phase.Ready ready) {
                settings.keep("pair", ready.pair().original().path() + LINE + ready.pair().rewrite().path());
            }
        });
    }

    /** Folds the library as last time, and keeps how it is folded from now on. */
    void follow(LibraryFold fold) {
        settings.text("library-wide").ifPresent(word -> fold.inWide().set(word.equals("folded")));
        settings.text("library-narrow").ifPresent(word -> fold.inNarrow().set(word.equals("folded")));
        fold.inWide().subscribe(folded -> settings.keep("library-wide", folded ? "folded" : "open"));
        fold.inNarrow().subscribe(folded -> settings.keep("library-narrow", folded ? "folded" : "open"));
    }

    /** Gives the ledger its height and its groups of last time, and keeps them from now on. */
    void follow(LedgerModel ledger) {
        settings.number("ledger-height").ifPresent(height -> {
            ledger.height().to(height);
            ledger.height().settle();
        });
        settings.text("ledger").ifPresent(word -> ledger.height().folded().set(word.equals("folded")));
        settings.choice("ledger-grouping", Grouping.class).ifPresent(ledger.grouping()::set);
        ledger.height().settled().subscribe(height -> settings.keep("ledger-height", height.doubleValue()));
        ledger.height().folded().subscribe(folded -> settings.keep("ledger", folded ? "folded" : "open"));
        ledger.grouping().subscribe(grouping -> settings.keep("ledger-grouping", Optional.of(grouping)));
    }

    private void keep(String key, BooleanProperty setting) {
        settings.text(key).ifPresent(word -> setting.set(word.equals("on")));
        setting.subscribe(on -> settings.keep(key, on ? "on" : "off"));
    }

    /** The window closes on what this session shows. */
    void leave(Session session) {
        Spot spot = session.spot().get();
        settings.keep("spot", spot == null ? "" : spot.block() + LINE + spot.share());
    }

    /** These are open now. */
    void keep(List<Path> paths) {
        settings.keep("open", String.join(LINE, paths.stream().map(p -> p.toAbsolutePath().normalize().toString())
                .toList()));
    }

    /** What was open, as far as all of it is still there and the reader wants to go on with it. */
    List<Path> paths() {
        if (!settings.goesOn()) {
            return List.of();
        }
        try {
            List<Path> paths = settings.text("open").filter(t -> !t.isEmpty()).stream()
                    .flatMap(t -> t.lines()).map(Path::of).toList();
            return paths.stream().allMatch(Files::exists) ? paths : List.of();
        } catch (InvalidPathException _) {
            return List.of(); // a settings file that somebody else wrote
        }
    }

    /** What of a shelf was read last. */
    Optional<First> first(Shelf shelf) {
        return pair().flatMap(key -> First.showing(shelf, key, spot().orElse(null)));
    }

    /** Where the pair was read. */
    Optional<Spot> spot() {
        try {
            return settings.text("spot").map(t -> t.split(LINE)).filter(t -> t.length == 2)
                    .map(t -> new Spot(Integer.parseInt(t[0]), Double.parseDouble(t[1])));
        } catch (NumberFormatException _) {
            return Optional.empty(); // a settings file that somebody else wrote
        }
    }

    /** The pair that was read last. */
    Optional<Pair.Key> pair() {
        return settings.text("pair").map(t -> t.split(LINE)).filter(t -> t.length == 2)
                .map(t -> new Pair.Key(t[0], t[1]));
    }
}
