package org.lexgap.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Holds a folder for this process, and tells others who holds it; the system lets go when the process ends, however. */
final class HeldFolder implements AutoCloseable {

    /** A lock far beyond the text, since some systems let nobody read what is locked. */
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private HeldFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Holds a folder.
     *
     * @throws CannotStart if a process holds it already, which is named
     */
    static HeldFolder hold(Path folder, Instant since) throws IOException {
        Path file = folder.resolve("holder.txt");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new CannotStart(
                    "workspace.start.held", folder, Files.readString(file).strip());
        }
        String holder = "process " + ProcessHandle.current().pid() + ", since " + since + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return new HeldFolder(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(BEYOND, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
