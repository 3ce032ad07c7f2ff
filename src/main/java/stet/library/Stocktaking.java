package stet.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has changed in a folder since it was read, told by size and time alone.
 *
 * @param fresh files that are new or changed, in the order of the folder
 * @param stale names of files that changed or are gone
 */
record Stocktaking(List<FoundFile> fresh, Set<String> stale) {

    static Stocktaking of(Collection<Filed> known, List<FoundFile> found) {
        Map<String, Stamp> stamps = new HashMap<>();
        known.forEach(f -> stamps.put(f.file(), f.stamp()));
        Set<String> stale = new HashSet<>(stamps.keySet());
        found.stream().filter(f -> f.stamp().equals(stamps.get(f.name()))).forEach(f -> stale.remove(f.name()));
        return new Stocktaking(found.stream().filter(f -> !f.stamp().equals(stamps.get(f.name()))).toList(), stale);
    }

    boolean isEmpty() {
        return fresh.isEmpty() && stale.isEmpty();
    }
}
