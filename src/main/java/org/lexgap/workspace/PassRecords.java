package org.lexgap.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links, sessions and tokens. */
public interface PassRecords {

    /** Keeps a new one. */
    void add(Pass pass);

    /** The one whose secret has that hash, valid or not. */
    Optional<Pass> byHash(String hash);

    /** Those of a kind that let the user in, oldest first. */
    List<Pass> of(String userId, Pass.Kind kind);

    /** Those with which a second factor comes. */
    List<Pass> withFactor();

    /** Keeps the second factor that comes with one, sealed otherwise. */
    void keepFactor(String hash, byte[] factor);

    /** Notes that it was used. */
    void seen(String hash, Instant at);

    /** Takes one away; nothing if it is not there. */
    void remove(String hash);

    /** Takes all of a user's away. */
    void removeOf(String userId);

    /** Takes all of a kind away. */
    void removeAll(Pass.Kind kind);

    /** Takes those away that ended before then. */
    void removeExpired(Instant before);
}
