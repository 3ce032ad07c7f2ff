package stet.library.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** The tables, in versions: {@code schema-N.sql} leads from version N - 1 to N, and what was released is never edited. */
final class Schema {
    static final int LATEST = 3;
    static final List<String> TABLES = List.of("decision", "role", "original", "story", "seen", "opened", "tie");

    private Schema() {
    }

    /** The version of a file; 0 where it is empty. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /** Leads a file to the latest version, a step a transaction. */
    static void migrate(Connection connection) throws SQLException {
        for (int next = version(connection) + 1; next <= LATEST; next++) {
            step(connection, next);
        }
    }

    static void step(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script(version));
            statement.executeUpdate("PRAGMA user_version = " + version);
            statement.close();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(int version) {
        try (InputStream in = Objects
                .requireNonNull(Schema.class.getResourceAsStream("schema-" + version + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
