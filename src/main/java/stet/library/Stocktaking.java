package stet.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed in a folder since it was read, told by size and time alone.
 *
 * @param fresh files that are new or changed, in the order of the folder
 * @param stale names of files that changed or are gone
 */
record Stocktaking(List<FoundFile> fresh, Set<String> stale) {

    /** @param again files to be read again though nothing tells that they have changed */
    static Stocktaking of(Collection<Filed> known, List<FoundFile> found, Set<String> again) {
        Map<String, Stamp> stamps = new HashMap<>();
        known.forEach(f -> stamps.put(f.file(), f.stamp()));
        Set<String> stale = new HashSet<>(stamps.keySet());
        List<FoundFile> fresh = found.stream()
                .filter(f -> again.contains(f.name()) || !f.stamp().equals(stamps.get(f.name()))).toList();
        Set<String> read = fresh.stream().map(FoundFile::name).collect(Collectors.toSet());
        found.stream().map(FoundFile::name).filter(name -> !read.contains(name)).forEach(stale::remove);
        return new Stocktaking(fresh, stale);
    }

    boolean isEmpty() {
        return fresh.isEmpty() && stale.isEmpty();
    }
}
