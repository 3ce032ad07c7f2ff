package stet.library;

import java.nio.file.Path;
import java.util.function.Consumer;
import stet.intake.Entry;

/** Reads files, as {@link stet.intake.Intake#each} does. */
@FunctionalInterface
public interface Source {
    void each(Path file, Consumer<Entry> sink);
}
