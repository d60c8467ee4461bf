package org.lexgap.workspace;

import java.time.Instant;
import java.util.Optional;

/** Files that wait for their uploader's word, one for each person at most. */
public interface WaitingRecords {

    /** Keeps a file of somebody for whom none is kept. */
    void keep(String person, WaitingFile file, Instant until);

    /** The file of a person, unless its time is over. */
    Optional<WaitingFile> of(String person, Instant now);

    /** Forgets the file of a person, if there is one. */
    void forget(String person);

    /** Forgets all files whose time is over. */
    void forgetUntil(Instant now);
}
