package stet.library.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A few articles held as they are, so that whoever opens two files need not wait for an index to be made of them. They
 * become one, in memory, as soon as they are searched or are few no longer.
 */
final class FewPages implements Pages {
    private static final int FEW = 64;

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, byte[]> notes = new LinkedHashMap<>();
    private @Nullable Pages index;

    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public void values(String field, Consumer<byte[]> sink) throws IOException {
        if (index != null) {
            index.values(field, sink);
            return;
        }
        leaves.values().forEach(leaf -> sink.accept(field.equals(Field.CARD) ? leaf.card() : leaf.gist()));
    }

    @Override
    public void put(Leaf leaf, boolean known) throws IOException {
        if (index == null && leaves.size() < FEW) {
            leaves.put(leaf.name(), leaf);
        } else {
            index().put(leaf, known);
        }
    }

    @Override
    public void removeFile(String file) throws IOException {
        leaves.values().removeIf(leaf -> leaf.file().equals(file));
        if (index != null) {
            index.removeFile(file);
        }
    }

    @Override
    public void note(String key, byte[] content) throws IOException {
        if (index == null) {
            notes.put(key, content);
        } else {
            index.note(key, content);
        }
    }

    @Override
    public Optional<byte[]> noted(String key) throws IOException {
        return index == null ? Optional.ofNullable(notes.get(key)) : index.noted(key);
    }

    @Override
    public Optional<byte[]> text(String name) throws IOException {
        return index == null ? Optional.ofNullable(leaves.get(name)).map(Leaf::text) : index.text(name);
    }

    @Override
    public List<String> search(String typed, int most) throws IOException {
        return index().search(typed, most);
    }

    private Pages index() throws IOException {
        Pages now = index;
        if (now == null) {
            now = LucenePages.inMemory();
            for (Leaf leaf : leaves.values()) {
                now.put(leaf, false);
            }
            for (Map.Entry<String, byte[]> note : notes.entrySet()) {
                now.note(note.getKey(), note.getValue());
            }
            now.refresh();
            leaves.clear();
            notes.clear();
            index = now;
        }
        return now;
    }

    @Override
    public void refresh() throws IOException {
        if (index != null) {
            index.refresh();
        }
    }

    @Override
    public void commit() {
        // nothing of it lasts
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
