package stet.app.about;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Something Stet is made with and carries along.
 *
 * @param address where it comes from
 * @param files   the names of its libraries without version; none where it is no library
 */
record Part(String name, String licence, String address, List<String> files) {
    private static final int FIELDS = 4;

    /** All there is. A test holds them against the libraries that are shipped. */
    static List<Part> all() {
        return text("/stet/notices.tsv").lines().filter(line -> !line.startsWith("#")).map(Part::of).toList();
    }

    private static Part of(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new Part(fields[0], fields[1], fields[2], List.of(fields[FIELDS - 1].split(" ")));
    }

    /** The text of a resource of Stet. */
    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Part.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
