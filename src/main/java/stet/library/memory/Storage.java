package stet.library.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/**
 * The one connection to the file of decisions, or to its stand-in in memory. Made when it is needed: a file that is not
 * there yet holds nothing, and to tell that by SQLite takes a start a twentieth of a second.
 */
final class Storage implements AutoCloseable {
    /** Null where nothing lasts. */
    private @Nullable Path file;
    /** Null before it is needed. */
    private @Nullable Connection connection;
    private @Nullable String trouble;

    /** Reads a value from the row that a result stands at. */
    @FunctionalInterface
    interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Steps that happen together or not at all. */
    @FunctionalInterface
    interface Steps {
        void in(Transaction write) throws SQLException;
    }

    private Storage(@Nullable Path file) {
        this.file = file;
    }

    static Storage in(Path file) {
        return new Storage(file);
    }

    static Storage passing() {
        return new Storage(null);
    }

    synchronized Optional<String> trouble() {
        connection();
        return Optional.ofNullable(trouble);
    }

    private Connection connection() {
        Connection made = connection;
        if (made == null) {
            made = file == null ? DecisionFile.passing() : open(file);
            connection = made;
        }
        return made;
    }

    private Connection open(Path wanted) {
        DecisionFile.Opened opened = DecisionFile.open(wanted);
        file = opened.lasting() ? wanted : null;
        trouble = opened.trouble();
        return opened.connection();
    }

    /** Whether there cannot be anything in it. */
    private boolean isNew() {
        return connection == null && (file == null || Files.notExists(file));
    }

    void write(String sql, Object... values) {
        transaction(write -> write.run(sql, values));
    }

    /** Takes the steps in memory where the file fails, from what could be read of it. */
    synchronized void transaction(Steps steps) {
        try {
            commit(steps);
        } catch (SQLException e) {
            if (file == null) {
                throw new IllegalStateException(e);
            }
            standIn(file, e);
            try {
                commit(steps);
            } catch (SQLException again) {
                throw new IllegalStateException(again);
            }
        }
    }

    private void commit(Steps steps) throws SQLException {
        Connection now = connection();
        now.setAutoCommit(false);
        try {
            steps.in(new Transaction(now));
            now.commit();
        } catch (SQLException e) {
            now.rollback();
            throw e;
        } finally {
            now.setAutoCommit(true);
        }
    }

    private void standIn(Path failed, SQLException problem) {
        if (trouble == null) {
            trouble = Messages.text("memory.failed", failed.toString(), String.valueOf(problem.getMessage()));
        }
        Connection copy = DecisionFile.passing();
        DecisionFile.copy(connection(), copy);
        closeQuietly();
        connection = copy;
    }

    synchronized <K, V> Map<K, V> map(String sql, Column<K> key, Column<V> value, Object... values) {
        Map<K, V> all = new LinkedHashMap<>();
        if (isNew()) {
            return all;
        }
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            Transaction.fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.put(key.of(row), value.of(row));
                }
            }
            return all;
        } catch (SQLException e) {
            if (trouble == null && file != null) {
                trouble = Messages.text("memory.failed", file.toString(), String.valueOf(e.getMessage()));
            }
            return all;
        }
    }

    Set<String> set(String sql) {
        return map(sql, row -> row.getString(1), _ -> true).keySet();
    }

    @Override
    public synchronized void close() {
        closeQuietly();
    }

    private void closeQuietly() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // what was committed is safe; the rest is the system's
        }
    }
}
