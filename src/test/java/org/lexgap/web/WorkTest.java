package org.lexgap.web;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.lexgap.store.DataFolder;
import org.lexgap.store.PostgresqlServer;

/** The main tasks on either database. */
class WorkTest {

    @Nested
    class H2 extends WorkContract {
        @Override
        Map<String, String> settings() {
            return Map.of();
        }
    }

    @Nested
    class Postgresql extends WorkContract {
        @Override
        Map<String, String> settings() {
            return Map.of(DataFolder.DATABASE_URL, PostgresqlServer.running().newDatabase());
        }
    }
}
