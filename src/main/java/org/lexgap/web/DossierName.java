package org.lexgap.web;

import org.lexgap.norm.Catalogue;
import org.lexgap.norm.State;
import org.lexgap.workspace.Dossier;

/**
 * A dossier as pages name it.
 *
 * @param stateName in the reader's language; the code where the catalogue does not know the state
 * @param address of its page
 * @param speaker the organisation; empty where the government's team speaks
 */
public record DossierName(String state, String stateName, String address, String speaker) {

    static DossierName of(Dossier dossier, Catalogue catalogue) {
        return new DossierName(
                dossier.state(),
                catalogue.state(dossier.state()).map(State::name).orElse(dossier.state()),
                address(dossier, ""),
                dossier.organisation().orElse(""));
    }

    /** The address of something within the dossier, such as {@code /3}. */
    static String address(Dossier dossier, String within) {
        return "/dossiers/" + dossier.state() + within
                + dossier.organisation().map(name -> "?of=" + Pages.part(name)).orElse("");
    }

    /** The name of the state with its code, or the code alone where there is no name. */
    public String titled() {
        return stateName.equals(state) ? state : stateName + " (" + state + ")";
    }

    /** The address of something within it, such as {@code /3}. */
    public String within(String path) {
        int query = address.indexOf('?');
        return query < 0 ? address + path : address.substring(0, query) + path + address.substring(query);
    }
}
