package org.lexgap.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Writes what came of each test of a class as a table, under {@code target}, for those who want to see every row. */
public final class RowsTold implements TestWatcher, AfterAllCallback {

    private final Path table;
    private final List<String> rows = new ArrayList<>(List.of("| row | came out |", "|---|---|"));

    /** @param name of the file under {@code target} */
    public RowsTold(String name) {
        this.table = Path.of("target", name);
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        rows.add("| " + test.getDisplayName() + " | pass |");
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        rows.add("| " + test.getDisplayName() + " | FAIL |");
    }

    @Override
    public void afterAll(ExtensionContext all) throws IOException {
        Files.write(table, rows);
    }
}
