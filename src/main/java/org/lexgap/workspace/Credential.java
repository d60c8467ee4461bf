package org.lexgap.workspace;

import java.util.Optional;

/**
 * How a user proves who they are.
 *
 * @param password Argon2id, as it is stored
 * @param factor the secret of the second factor, sealed
 * @param lastStep the time step of the last code that was accepted; 0 before the first
 */
public record Credential(String userId, String password, Optional<byte[]> factor, long lastStep) {

    Credential used(long step) {
        return new Credential(userId, password, factor, step);
    }

    Credential with(byte[] otherFactor, long step) {
        return new Credential(userId, password, Optional.of(otherFactor), step);
    }

    Credential with(PasswordHash other) {
        return new Credential(userId, other.encoded(), factor, lastStep);
    }
}
