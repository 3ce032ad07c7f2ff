package stet.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Bearers by the words, the sounds and the initials of their names, so that only those that may fit are compared. */
final class BearerIndex {
    /** A word that more bearers share, in a text as long as a book, brings up only those met last. */
    private static final int MOST = 100;

    private final Map<String, LinkedHashSet<Bearer>> byKey = new HashMap<>();
    private final Map<String, List<String>> keysOfText = new HashMap<>();

    /** Makes a bearer known by a mention of it. */
    void add(Bearer bearer, Mention m) {
        keysOf(m).forEach(k -> byKey.computeIfAbsent(k, _ -> new LinkedHashSet<>()).add(bearer));
    }

    void remove(Bearer bearer) {
        byKey.values().forEach(bearers -> bearers.remove(bearer));
    }

    /** Those that the mention may mean, in the order in which they became known. */
    Collection<Bearer> candidates(Mention m) {
        Set<Bearer> found = new LinkedHashSet<>();
        for (String key : keysOf(m)) {
            LinkedHashSet<Bearer> sharing = byKey.get(key);
            if (sharing != null) {
                found.addAll(sharing.size() <= MOST ? sharing : last(sharing));
            }
        }
        return found;
    }

    private static List<Bearer> last(LinkedHashSet<Bearer> sharing) {
        return sharing.reversed().stream().limit(MOST).toList().reversed();
    }

    private List<String> keysOf(Mention m) {
        return keysOfText.computeIfAbsent(m.text(), _ -> keys(m));
    }

    private static List<String> keys(Mention m) {
        List<String> keys = new ArrayList<>();
        StringBuilder initials = new StringBuilder("initials ");
        for (String w : m.words()) {
            if (!NameFolding.PARTICLES.contains(w)) {
                keys.add(w);
                keys.add("sound " + WordLikeness.skeleton(w));
                initials.append(w.charAt(0));
            }
        }
        if (m.words().size() == 1 && m.text().equals(m.text().toUpperCase(Locale.ROOT))) {
            keys.add("initials " + m.words().getFirst());
        } else if (m.words().size() > 1) {
            keys.add(initials.toString());
        }
        keys.add("name " + String.join(" ", m.words()));
        keys.add("alias " + Aliases.full(m.text()));
        return keys;
    }
}
