package org.lexgap.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Where a test's workspace is: a folder, and the settings with which it is opened. */
record Place(Path folder, Map<String, String> settings) {

    static Place h2(Path folder) {
        return new Place(folder, Map.of());
    }

    static Place postgresql(Path folder) {
        return new Place(
                folder,
                Map.of(DataFolder.DATABASE_URL, PostgresqlServer.running().newDatabase()));
    }

    /** The same place with one more setting. */
    Place with(String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return new Place(folder, more);
    }

    DataFolder open(TestClock clock) {
        return DataFolder.open(folder, settings, clock);
    }

    /** Changes the database behind the workspace's back. */
    static void tamper(DataFolder data, String... statements) {
        try (Connection connection = data.database().connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
