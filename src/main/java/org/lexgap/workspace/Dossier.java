package org.lexgap.workspace;

import java.util.Optional;

/**
 * What one side says of one state's law, version after version. An organisation's dossier stands beside the government's and
 * is never merged with it.
 *
 * @param state ISO 3166-1 alpha-3 code, or XAA to XZZ for a fictional state
 * @param organisation the observers' organisation that speaks; empty for the government's team
 */
public record Dossier(String state, Optional<String> organisation) {

    /**
     * Checks both names.
     *
     * @throws Refused if the state is no such code or the organisation no name that can be shown
     */
    public Dossier {
        Names.checkState(state);
        organisation = organisation.map(Names::shown);
    }

    /** What the team of a state says. */
    public static Dossier ofGovernment(String state) {
        return new Dossier(state, Optional.empty());
    }

    /** What an observers' organisation says of a state. */
    public static Dossier of(String state, String organisation) {
        return new Dossier(state, Optional.of(organisation));
    }

    /** The state, and the organisation where it is not the government that speaks, as the audit log has it. */
    @Override
    public String toString() {
        return state + organisation.map(name -> " (" + name + ")").orElse("");
    }
}
