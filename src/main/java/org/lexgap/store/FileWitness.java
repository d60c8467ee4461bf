package org.lexgap.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.lexgap.workspace.AuditHead;
import org.lexgap.workspace.AuditWitness;

/** Keeps where the audit log ends in a file of one line: count, hash and signature. */
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
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, head.count() + " " + head.hash() + " " + head.signature() + "\n");
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            last = head.count();
        } catch (IOException e) {
            // What was done is done and kept; a witness that lags behind still tells of all that went before.
            last = Math.min(last, head.count());
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new CannotStart(e, "workspace.start.witness", file);
        }
    }
}
