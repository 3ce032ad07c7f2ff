package stet.intake.scraped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a field of a scraped article may be, and what scrapers call it: {@code fields.txt}. */
enum Field {
    TITLE, TEXT, PAGE, EXCERPT, AUTHOR, DATE, CREDIT, LINK, LANGUAGE,
    /** A field that holds further articles. */
    LIST;

    private static final Map<Field, List<String>> NAMES = table();

    /** Its names, the surest first. */
    List<String> names() {
        return NAMES.getOrDefault(this, List.of());
    }

    boolean isCalled(String name) {
        return names().contains(plain(name));
    }

    /** The name as the table writes it. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}$]", "");
    }

    private static Map<Field, List<String>> table() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Field.class.getResourceAsStream("fields.txt")), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" "))).forEach(
                    line -> names.put(valueOf(line.getFirst().toUpperCase(Locale.ROOT)), line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
