package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import stet.app.dialog.PathChooser;

/** A system whose reader answers its dialogs as the test says. */
final class FakeOutside implements PathChooser {
    /** The names that were proposed. */
    final List<String> proposed = new CopyOnWriteArrayList<>();
    /** The folders that were shown. */
    final List<Path> shown = new CopyOnWriteArrayList<>();
    /** The folder into which the reader saves; null where the reader gives up. */
    volatile @Nullable Path into;

    /** Dialogs that nobody answers. */
    static Outside silent() {
        return new FakeOutside().outside();
    }

    Outside outside() {
        return new Outside(this, shown::add);
    }

    @Override
    public List<Path> files() {
        return List.of();
    }

    @Override
    public List<Path> folder() {
        return List.of();
    }

    @Override
    public Optional<Path> target(String name, String kind, String ending) {
        proposed.add(name);
        return Optional.ofNullable(into).map(folder -> folder.resolve(name));
    }
}
