package stet.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Keeps the encodings of the last texts, so that an article met again, with another version, costs nothing. */
final class RememberingEncoder implements Encoder {
    /** About 60 MB: a sentence of 30 pieces takes 50 kB. */
    private static final int KEPT = 1200;

    private final Encoder encoder;
    private final Map<String, Encoding> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Encoding> eldest) {
            return size() > KEPT;
        }
    };

    RememberingEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    /** Begins anew, as where every text is met for the first time. */
    void forget() {
        synchronized (known) {
            known.clear();
        }
    }

    @Override
    public List<Encoding> encode(List<String> texts) {
        Map<String, Encoding> here = new LinkedHashMap<>();
        synchronized (known) {
            for (String text : texts) {
                Encoding old = known.get(text);
                if (old != null) {
                    here.put(text, old);
                }
            }
        }
        List<String> fresh = new LinkedHashSet<>(texts).stream().filter(t -> !here.containsKey(t)).toList();
        List<Encoding> encoded = encoder.encode(fresh);
        synchronized (known) {
            for (int i = 0; i < fresh.size(); i++) {
                here.put(fresh.get(i), encoded.get(i));
                known.put(fresh.get(i), encoded.get(i));
            }
        }
        return texts.stream().map(here::get).toList();
    }
}
