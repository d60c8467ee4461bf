package org.lexgap.workspace;

import java.util.Optional;

/**
 * A role and where somebody has it.
 *
 * @param state the state whose team it is, an ISO 3166-1 alpha-3 code; given for a drafter or reviewer alone
 * @param organisation the name of the observer's organisation; given for an observer alone
 */
public record Position(Role role, Optional<String> state, Optional<String> organisation) {

    /**
     * Checks that the role has what it needs and nothing else.
     *
     * @throws Refused if a state or an organisation is missing, malformed or out of place
     */
    public Position {
        if (role.isOfTeam() != state.isPresent()) {
            throw new Refused(
                    Refused.Reason.INVALID, role.isOfTeam() ? "workspace.state-needed" : "workspace.no-state");
        }
        if ((role == Role.OBSERVER) != organisation.isPresent()) {
            throw new Refused(
                    Refused.Reason.INVALID,
                    role == Role.OBSERVER ? "workspace.organisation-needed" : "workspace.no-organisation");
        }
        state.ifPresent(Names::checkState);
        organisation = organisation.map(Names::shown);
    }

    /** Administrator or follow-up officer. */
    public static Position of(Role role) {
        return new Position(role, Optional.empty(), Optional.empty());
    }

    /** Drafter or reviewer in the team of a state. */
    public static Position inTeam(Role role, String state) {
        return new Position(role, Optional.of(state), Optional.empty());
    }

    /** Observer of an organisation. */
    public static Position observing(String organisation) {
        return new Position(Role.OBSERVER, Optional.empty(), Optional.of(organisation));
    }

    /** Whether the dossier is this person's own: the state's team's, or the organisation's. */
    public boolean owns(Dossier dossier) {
        return switch (role) {
            case DRAFTER, REVIEWER -> dossier.organisation().isEmpty() && state.equals(Optional.of(dossier.state()));
            case OBSERVER -> organisation.equals(dossier.organisation());
            case ADMINISTRATOR, FOLLOW_UP_OFFICER -> false;
        };
    }

    @Override
    public String toString() {
        return role
                + state.map(code -> " " + code).orElse("")
                + organisation.map(name -> " " + name).orElse("");
    }
}
