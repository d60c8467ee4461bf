package org.lexgap.workspace;

import java.util.Optional;

/** How an identity provider knows users. */
public interface IdentityRecords {

    /** Binds an identity to a user, in place of any before. */
    void keep(String userId, Identity identity);

    /** The identity of the user of that id. */
    Optional<Identity> of(String userId);

    /** The id of the user with that identity. */
    Optional<String> user(Identity identity);

    /** Takes the user's identity away; nothing if there is none. */
    void remove(String userId);
}
