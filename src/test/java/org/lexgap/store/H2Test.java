package org.lexgap.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** The workspace on H2 in a file. */
class H2Test {

    @Nested
    class Dossiers extends DossiersContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Audit extends AuditContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }
}
