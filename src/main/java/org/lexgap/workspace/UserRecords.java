package org.lexgap.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users and how they prove who they are. */
public interface UserRecords {

    /** Keeps a user, new or changed. */
    void keep(User user);

    /** The user of that id. */
    Optional<User> byId(String id);

    /** The user who signs in with that name, written in small letters. */
    Optional<User> byName(String name);

    /** All users, by name. */
    List<User> all();

    /** Keeps how a user proves who they are, new or changed. */
    void keep(Credential credential);

    /** Takes away how a user proves who they are; nothing if there is none. */
    void removeCredential(String userId);

    /** How the user of that id proves who they are; nothing before they chose a password. */
    Optional<Credential> credential(String userId);

    /** The ids of the users who have a credential, and whether a second factor belongs to it. */
    Map<String, Boolean> credentials();
}
