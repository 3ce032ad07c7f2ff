package stet.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.fact.Fact;

/** Names for changes that stay the same as long as both texts do, so that what a reader decided finds its change again. */
public final class ChangeKeys {
    private ChangeKeys() {
    }

    /**
     * The key of each change among these, by identity. It is made of the kind, the type, and the words of either side with
     * their block; where several changes agree in all of that, of their order as well. Places within a block are left out:
     * a later Stet may draw a fact's limits elsewhere.
     *
     * @param changes all changes of one comparison, in its order
     */
    public static Map<FactChange, String> of(List<FactChange> changes) {
        Map<String, Integer> seen = new HashMap<>();
        Map<FactChange, String> keys = new IdentityHashMap<>();
        for (FactChange change : changes) {
            String key = String.join("\t", change.kind(), change.type().word(), side(change.inOriginal()),
                    side(change.inRewrite()));
            int before = seen.merge(key, 1, Integer::sum) - 1;
            keys.put(change, before == 0 ? key : key + "\t" + before);
        }
        return keys;
    }

    /** The change among others that has the key of this one; null where none has. */
    public static @Nullable FactChange counterpart(@Nullable FactChange change, List<FactChange> its,
            List<FactChange> others) {
        String key = change == null ? null : of(its).get(change);
        return of(others).entrySet().stream().filter(e -> e.getValue().equals(key)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    private static String side(Optional<Fact> fact) {
        return fact.map(f -> f.place().block() + " " + f.text()).orElse("");
    }
}
