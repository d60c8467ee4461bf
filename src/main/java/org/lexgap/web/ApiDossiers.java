package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.norm.State;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asks, and what there is for them to see. */
@Api
class ApiDossiers {

    private final Workspace workspace;
    private final Desk desk;
    private final Shapes shapes;

    ApiDossiers(Workspace workspace, Desk desk, Shapes shapes) {
        this.workspace = workspace;
        this.desk = desk;
        this.shapes = shapes;
    }

    /** For whom the token acts. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @GetMapping(Api.ROOT + "/me")
    ResponseEntity<byte[]> me(HttpServletRequest request) {
        return Listing.data(Shapes.person(Visitor.of(request).signedIn()));
    }

    /** The states that took part in the Conference. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/states")
    ResponseEntity<byte[]> states(
            HttpServletRequest request,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<State> states =
                List.copyOf(desk.catalogue(Visitor.of(request).language()).states());
        return Listing.of(
                states,
                State::iso,
                cursor,
                limit,
                state -> Json.object("state", state.iso(), "name", state.name(), "group", state.group()));
    }

    /** The dossiers of which the person sees a version. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping(Api.ROOT + "/dossiers")
    ResponseEntity<byte[]> dossiers(
            HttpServletRequest request,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        User user = Visitor.of(request).signedIn();
        List<Dossier> all = workspace.dossiers().all(user);
        return Listing.of(
                all,
                Dossier::toString,
                cursor,
                limit,
                dossier -> Shapes.dossier(
                        dossier, workspace.dossiers().versions(user, dossier).size()));
    }

    /** The version that was submitted last of each dossier. */
    @Needs(Action.SEE_OVERVIEW)
    @GetMapping(Api.ROOT + "/overview")
    ResponseEntity<byte[]> overview(
            HttpServletRequest request,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<Version> all = workspace.dossiers().overview(Visitor.of(request).signedIn());
        return Listing.of(
                all,
                version -> version.dossier().toString(),
                cursor,
                limit,
                version -> shapes.version(version, Optional.empty()));
    }
}
