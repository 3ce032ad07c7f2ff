package stet.library.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.text.Role;

/**
 * What the reader decided, in one SQLite file under the data folder. What a method has taken is safe when it returns, even
 * where the program is killed the moment after. Where the file cannot be used, everything works and lasts until the end of
 * the program, and {@link #trouble()} says so. Articles are named by their {@link stet.text.ContentKey}. Safe for use by
 * many threads; a call takes a millisecond or so.
 */
public final class Memory implements AutoCloseable {
    private static final String FILE = "decisions.sqlite";

    private final Storage storage;
    /** Asked for every article that is read; null where it must be looked up. */
    private @Nullable Set<String> corrected;

    private Memory(Storage storage) {
        this.storage = storage;
    }

    /** @param home the data folder; made, where it does not exist, when there is something to keep */
    public static Memory in(Path home) {
        return new Memory(Storage.in(home.resolve(FILE)));
    }

    /** Whether anything was ever kept in that data folder. */
    public static boolean isIn(Path home) {
        return Files.isRegularFile(home.resolve(FILE));
    }

    /** One that lasts no longer than the program. */
    public static Memory passing() {
        return new Memory(Storage.passing());
    }

    /** One sentence for a person where decisions will not last, or where earlier ones could not be read. */
    public Optional<String> trouble() {
        return storage.trouble();
    }

    /**
     * Keeps a decision in the place of an earlier one.
     *
     * @param change names the change among those of the pair
     */
    public void decide(TextPair pair, String change, Decision decision) {
        storage.write("INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?)", pair.original(), pair.rewrite(),
                change,
                decision.verdict().name(), decision.note(), Instant.now().toEpochMilli());
    }

    /** Forgets a decision. */
    public void withdraw(TextPair pair, String change) {
        storage.write("DELETE FROM decision WHERE original = ? AND rewrite = ? AND change = ?", pair.original(),
                pair.rewrite(), change);
    }

    /** The decisions on the changes between two texts, by the change. */
    public Map<String, Decision> decisions(TextPair pair) {
        return storage.map("SELECT change, verdict, note FROM decision WHERE original = ? AND rewrite = ?",
                row -> row.getString(1),
                row -> new Decision(Decision.Verdict.valueOf(row.getString(2)), row.getString(3)), pair.original(),
                pair.rewrite());
    }

    /**
     * Keeps what the reader said of two blocks in the place of what was said before; {@link Tie#FREE} is forgotten. It
     * holds for the texts whichever of them is the original.
     */
    public void tie(TextPair pair, BlockPair blocks, Tie tie) {
        if (!pair.isInOrder()) {
            tie(pair.swapped(), blocks.mirrored(), tie);
        } else if (tie == Tie.FREE) {
            storage.write("DELETE FROM tie WHERE one = ? AND other = ? AND block = ? AND other_block = ?",
                    pair.original(), pair.rewrite(), blocks.original(), blocks.rewrite());
        } else {
            storage.write("INSERT OR REPLACE INTO tie VALUES (?, ?, ?, ?, ?)", pair.original(), pair.rewrite(),
                    blocks.original(), blocks.rewrite(), tie.name());
        }
    }

    /** What the reader corrected of the alignment of two texts. */
    public Corrections corrections(TextPair pair) {
        if (!pair.isInOrder()) {
            return corrections(pair.swapped()).mirrored();
        }
        return new Corrections(storage.map("SELECT block, other_block, tie FROM tie WHERE one = ? AND other = ?",
                row -> new BlockPair(row.getInt(1), row.getInt(2)), row -> Tie.valueOf(row.getString(3)),
                pair.original(), pair.rewrite()));
    }

    /**
     * Keeps the role that the reader gave to a block.
     *
     * @param block its number, from 1
     */
    public synchronized void correct(String article, int block, Role role) {
        storage.write("INSERT OR REPLACE INTO role VALUES (?, ?, ?)", article, block, role.word());
        corrected = null;
    }

    /** Forgets the corrections of an article. */
    public synchronized void uncorrect(String article) {
        storage.write("DELETE FROM role WHERE article = ?", article);
        corrected = null;
    }

    /** The corrected roles of an article's blocks, by number. */
    public Map<Integer, Role> roles(String article) {
        return storage.map("SELECT block, role FROM role WHERE article = ?", row -> row.getInt(1),
                row -> Role.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), article);
    }

    /** The articles with a corrected block. */
    public synchronized Set<String> corrected() {
        Set<String> known = corrected;
        if (known == null) {
            known = Set.copyOf(storage.set("SELECT DISTINCT article FROM role"));
            corrected = known;
        }
        return known;
    }

    /**
     * Keeps which article of a story is the original.
     *
     * @param story all articles of the story, of which no other stays chosen
     */
    public void chooseOriginal(String article, Collection<String> story) {
        storage.transaction(write -> {
            for (String other : story) {
                write.run("DELETE FROM original WHERE article = ?", other);
            }
            write.run("INSERT OR REPLACE INTO original VALUES (?)", article);
        });
    }

    /** Forgets that an article was chosen. */
    public void forgetOriginal(String article) {
        storage.write("DELETE FROM original WHERE article = ?", article);
    }

    /** The articles that the reader named originals. */
    public Set<String> originals() {
        return storage.set("SELECT article FROM original");
    }

    /** Keeps that these articles, and no others, are one story. What was said of them before is forgotten. */
    public void declareStory(Collection<String> articles) {
        storage.transaction(write -> {
            long number = write.number("SELECT coalesce(max(number), 0) + 1 FROM story");
            for (String article : articles) {
                write.run("INSERT OR REPLACE INTO story VALUES (?, ?)", article, number);
            }
        });
    }

    /** Leaves these articles to the program again. */
    public void forgetStory(Collection<String> articles) {
        storage.transaction(write -> {
            for (String article : articles) {
                write.run("DELETE FROM story WHERE article = ?", article);
            }
        });
    }

    /** Articles that the reader put into a story; those of one number are of one story. */
    public Map<String, Long> stories() {
        return storage.map("SELECT article, number FROM story", row -> row.getString(1), row -> row.getLong(2));
    }

    /** Keeps that an article has been on show. */
    public void see(String article) {
        storage.write("INSERT OR IGNORE INTO seen VALUES (?)", article);
    }

    /** The articles that have been on show. */
    public Set<String> seen() {
        return storage.set("SELECT article FROM seen");
    }

    /** Keeps that a folder or a file was opened just now. */
    public void opened(Path path) {
        storage.write("INSERT OR REPLACE INTO opened VALUES (?, ?)", path.toAbsolutePath().normalize().toString(),
                Instant.now().toEpochMilli());
    }

    /** What was opened, the latest first. */
    public List<Path> recent(int most) {
        return storage
                .map("SELECT path, at FROM opened ORDER BY at DESC, path LIMIT ?", row -> Path.of(row.getString(1)),
                        row -> row.getLong(2), most)
                .keySet().stream().toList();
    }

    @Override
    public void close() {
        storage.close();
    }
}
