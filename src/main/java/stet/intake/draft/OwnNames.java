package stet.intake.draft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives each member of a source a name of its own: the second {@code a.txt} is {@code a (2).txt}. */
public final class OwnNames {
    /** How often each came; by a digest, as names may be long and many. */
    private final Map<UUID, Integer> seen = new HashMap<>();

    public String of(String name) {
        int times = seen.merge(digest(name), 1, Integer::sum);
        if (times == 1) {
            return name;
        }
        int point = name.lastIndexOf('.');
        int end = point > name.lastIndexOf('/') + 1 ? point : name.length();
        return of(name.substring(0, end) + " (" + times + ")" + name.substring(end));
    }

    private static UUID digest(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
