package org.lexgap.workspace;

import static org.lexgap.workspace.Permissions.Reach.EVERY;
import static org.lexgap.workspace.Permissions.Reach.NONE;
import static org.lexgap.workspace.Permissions.Reach.OWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who may do what, as one table; what stands nowhere in it is not allowed. */
public final class Permissions {

    /** How far an action reaches for a role. */
    public enum Reach {
        NONE,
        /** The dossier of one's own team or organisation. */
        OWN,
        EVERY
    }

    private static final Map<Action, List<Reach>> TABLE = new EnumMap<>(Action.class);

    static {
        //                              administrator, follow-up officer, drafter, reviewer, observer
        TABLE.put(Action.KEEP_USERS, List.of(EVERY, NONE, NONE, NONE, NONE));
        TABLE.put(Action.READ_AUDIT, List.of(EVERY, NONE, NONE, NONE, NONE));
        TABLE.put(Action.SEE_OVERVIEW, List.of(NONE, EVERY, NONE, NONE, NONE));
        TABLE.put(Action.READ_CATALOGUE, List.of(EVERY, EVERY, EVERY, EVERY, EVERY));
        TABLE.put(Action.KEEP_OWN_ACCOUNT, List.of(EVERY, EVERY, EVERY, EVERY, EVERY));
        TABLE.put(Action.SEE_DRAFTS, List.of(NONE, NONE, OWN, OWN, OWN));
        TABLE.put(Action.SEE_SUBMITTED, List.of(NONE, EVERY, OWN, OWN, OWN));
        TABLE.put(Action.UPLOAD, List.of(NONE, NONE, OWN, NONE, OWN));
        TABLE.put(Action.SUBMIT, List.of(NONE, NONE, OWN, OWN, OWN));
    }

    private Permissions() {}

    /** How far the action reaches for the role. */
    public static Reach reach(Role role, Action action) {
        return TABLE.get(action).get(role.ordinal());
    }

    /** Whether somebody in the position may do what is done to no dossier. */
    public static boolean may(Position position, Action action) {
        return !action.isOnDossier() && reach(position.role(), action) == EVERY;
    }

    /** Whether somebody in the position may do that to the dossier. */
    public static boolean may(Position position, Action action, Dossier dossier) {
        return switch (reach(position.role(), action)) {
            case NONE -> false;
            case OWN -> position.owns(dossier);
            case EVERY -> true;
        };
    }
}
