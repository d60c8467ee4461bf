package org.lexgap.workspace;

import java.util.Optional;

/**
 * Somebody who may sign in, or could once; users are never deleted, so that the audit log goes on naming them.
 *
 * @param id what stays the same whatever else changes
 * @param name signs in; small letters; belongs to one user for ever
 * @param fullName as people write it
 * @param active whether the user may sign in
 * @param successor the id of the user to whom the work was handed over
 */
public record User(
        String id, String name, String fullName, Position position, boolean active, Optional<String> successor) {

    /** Whether this user may do what is done to no dossier. */
    public boolean may(Action action) {
        return active && Permissions.may(position, action);
    }

    /** Whether this user may do that to the dossier. */
    public boolean may(Action action, Dossier dossier) {
        return active && Permissions.may(position, action, dossier);
    }

    User withId(String other) {
        return new User(other, name, fullName, position, active, successor);
    }

    User at(Position other) {
        return new User(id, name, fullName, other, active, successor);
    }

    User activated() {
        return new User(id, name, fullName, position, true, Optional.empty());
    }

    User deactivated(Optional<String> heir) {
        return new User(id, name, fullName, position, false, heir);
    }
}
