package org.lexgap.workspace;

import java.util.Optional;

/** Stored texts and files, each under its hash; none is ever changed or removed. */
public interface TextRecords {

    /** Keeps bytes under their hash; the same twice is kept once. */
    void keep(String hash, byte[] bytes);

    /** The bytes under a hash. */
    Optional<byte[]> text(String hash);
}
