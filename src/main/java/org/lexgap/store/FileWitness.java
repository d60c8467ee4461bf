package org.lexgap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lexgap.workspace.AuditHead;
import org.lexgap.workspace.AuditWitness;

/**
 * Keeps where the audit log ends in a file of one line: count, hash and signature. A file that was damaged is left as it is,
 * so that each verification tells of it until somebody has looked and taken it away.
 */
final class FileWitness implements AuditWitness {

    private final Path file;
    private long last;

    FileWitness(Path file) {
        this.file = file;
        this.last = kept().map(AuditHead::count).orElse(0L);
    }

    @Override
    public synchronized void keep(AuditHead head) {
        if (head.count() <= last) {
            return;
        }
        try {
            WholeFile.write(file, head.count() + " " + head.hash() + " " + head.signature() + "\n");
            last = head.count();
        } catch (IOException e) {
            // What was done is done and kept; a witness that lags behind still tells of all that went before.
        }
    }

    @Override
    public Optional<AuditHead> kept() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return Optional.of(new AuditHead(Long.parseLong(parts[0]), parts[1], parts[2]));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.of(AuditHead.unreadable());
        }
    }
}
