package stet.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the reader likes: single words by key in a small file. What cannot be read or kept is no reason to stop. */
public final class Settings {
    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    /** @param folder where the file {@code settings.properties} lies; made when there is something to keep */
    public Settings(Path folder) {
        file = folder.resolve("settings.properties");
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return;
        }
        kept.forEach((key, value) -> values.put(key.toString(), value.toString()));
    }

    /** The constant of that name; empty where none or an unknown one is kept. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return Optional.ofNullable(values.get(key)).flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(word)).findFirst());
    }

    /** A number in pixels; empty where none is kept. */
    public Optional<Double> number(String key) {
        try {
            return Optional.ofNullable(values.get(key)).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The words that are kept; empty where none are. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether a start without a file goes on with what was open. */
    public boolean goesOn() {
        return !text("start").equals(Optional.of("empty"));
    }

    public void keep(String key, String words) {
        if (!words.equals(values.put(key, words))) {
            write();
        }
    }

    /** Keeps a constant; forgets the key where it is empty. */
    public void keep(String key, Optional<? extends Enum<?>> choice) {
        Optional<String> word = choice.map(e -> e.name().toLowerCase(Locale.ROOT));
        if (!word.equals(text(key))) {
            word.ifPresentOrElse(w -> values.put(key, w), () -> values.remove(key));
            write();
        }
    }

    public void keep(String key, double number) {
        keep(key, Double.toString(number));
    }

    private void write() {
        Properties kept = new Properties();
        kept.putAll(values);
        StringWriter lines = new StringWriter();
        try {
            kept.store(lines, null); // which writes what a value needs to be read again, and the time, which is left out
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines.toString().lines().filter(l -> !l.startsWith("#")).sorted()
                    .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException _) {
            // a read-only home: the choice lasts until the window closes
        }
    }
}
