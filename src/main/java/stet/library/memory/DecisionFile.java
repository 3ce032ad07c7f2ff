package stet.library.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import stet.message.Messages;

/**
 * Opens the file of decisions: write-ahead log, full synchronisation, so that what is committed outlasts a kill and a power
 * cut. A damaged file is put aside and never deleted; one of a later Stet is left alone.
 */
final class DecisionFile {
    private static final int PATIENCE_MS = 5000;
    private static final String MEMORY = "jdbc:sqlite::memory:";

    private DecisionFile() {
    }

    /**
     * What came of opening.
     *
     * @param lasting whether the connection is to the file
     * @param trouble a sentence for a person; null where all is well
     */
    record Opened(Connection connection, boolean lasting, @Nullable String trouble) {
    }

    static Opened open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return usable(file, null);
        } catch (IOException | SQLException e) {
            return isDamage(e) && Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent())
                    ? putAside(file, e)
                    : standIn(file, isReadOnly(file, e)
                            ? Messages.text("memory.locked", file.toString())
                            : Messages.text("memory.failed", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Whether the file itself is at fault: one that another program holds must not be moved. */
    private static boolean isDamage(Exception problem) {
        return problem instanceof Damage || problem instanceof SQLiteException e
                && (e.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
                        || String.valueOf(e.getMessage()).contains("SQLITE_CORRUPT"));
    }

    private static boolean isReadOnly(Path file, Exception problem) {
        return problem instanceof IOException || !Files.exists(file) && !Files.isWritable(file)
                || !Files.isWritable(file.toAbsolutePath().getParent());
    }

    /** The pages of the file do not fit together. */
    private static final class Damage extends SQLException {
        private static final long serialVersionUID = 1;

        Damage(String what) {
            super(what);
        }
    }

    private static Opened usable(Path file, @Nullable String trouble) throws SQLException {
        Connection connection = connect("jdbc:sqlite:" + file, true);
        try {
            check(connection);
            if (Schema.version(connection) > Schema.LATEST) {
                connection.close();
                return standIn(file, Messages.text("memory.newer", file.toString()));
            }
            Schema.migrate(connection);
            // a file that may only be read shows it at the first write
            new Transaction(connection).run("DELETE FROM opened WHERE path = ''");
            return new Opened(connection, true, trouble);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!"ok".equals(row.getString(1))) {
                throw new Damage(row.getString(1));
            }
        }
    }

    private static Opened putAside(Path file, Exception problem) {
        try {
            Path aside = free(file);
            for (String ending : List.of("", "-wal", "-shm")) {
                Path part = file.resolveSibling(file.getFileName() + ending);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + ending));
                }
            }
            return usable(file, Messages.text("memory.damaged", file.toString(), aside.getFileName().toString()));
        } catch (IOException | SQLException _) {
            return standIn(file, Messages.text("memory.failed", file.toString(), String.valueOf(problem.getMessage())));
        }
    }

    private static Path free(Path file) {
        int number = 1;
        while (Files.exists(file.resolveSibling(file.getFileName() + ".damaged-" + number))) {
            number++;
        }
        return file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }

    /** A store in memory that holds what can be read of the file. */
    private static Opened standIn(Path file, String trouble) {
        Connection memory = passing();
        // without write access the log cannot be used; a file that nobody writes can be read without it
        try (Connection old = connect("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1", false)) {
            copy(old, memory);
        } catch (SQLException _) {
            // nothing can be read; the sentence says what is the matter
        }
        return new Opened(memory, false, trouble);
    }

    static Connection passing() {
        try {
            Connection memory = connect(MEMORY, false);
            Schema.migrate(memory);
            return memory;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies what can be read; tables that are not there stay empty. */
    static void copy(Connection from, Connection to) {
        for (String table : Schema.TABLES) {
            try (Statement select = from.createStatement();
                    ResultSet rows = select.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                String insert = "INSERT OR REPLACE INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
                while (rows.next()) {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = rows.getObject(i + 1);
                    }
                    new Transaction(to).run(insert, values);
                }
            } catch (SQLException _) {
                // the other tables may be whole
            }
        }
    }

    private static Connection connect(String url, boolean lasting) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY); // else what does not fit goes into the system's temporary folder
        if (lasting) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return config.createConnection(url);
    }
}
