package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.intake.Questionnaire;
import org.lexgap.norm.Catalogue;
import org.lexgap.web.DossierPage.Refusal;
import org.lexgap.web.DossierPage.Row;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dossiers, and where their versions stand. */
@Controller
class Dossiers {

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final Readings readings;

    Dossiers(Workspace workspace, Desk desk, Pages pages, Readings readings) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        this.readings = readings;
    }

    /** All that the reader sees; with a state, the way to an observer's own dossier on it. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping("/dossiers")
    ResponseEntity<byte[]> all(HttpServletRequest request, @RequestParam Optional<String> state) {
        User user = Visitor.of(request).signedIn();
        boolean observes = user.position().role() == Role.OBSERVER;
        if (state.isPresent() && observes) {
            return Pages.goTo(DossierName.address(
                    new Dossier(state.get().strip(), user.position().organisation()), ""));
        }
        Catalogue catalogue = desk.catalogue(Visitor.of(request).language());
        Stream<Dossier> own = user.position().state().map(Dossier::ofGovernment).stream()
                .filter(dossier -> user.may(Action.UPLOAD, dossier));
        List<DossiersPage.Row> rows = Stream.concat(own, workspace.dossiers().all(user).stream())
                .distinct()
                .map(dossier -> new DossiersPage.Row(
                        DossierName.of(dossier, catalogue),
                        workspace.dossiers().versions(user, dossier).size()))
                .toList();
        return pages.show(request, "dossiers", new DossiersPage(rows, observes));
    }

    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping("/dossiers/{state}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam Optional<String> done,
            @RequestParam(defaultValue = "0") int version) {
        Optional<String> notice = done.filter(List.of("added", "same", "submitted", "adopted")::contains)
                .map(word -> Visitor.of(request).words().say("web.done." + word, String.valueOf(version)));
        return page(request, HttpStatus.OK, new Dossier(state, of), notice, Optional.empty());
    }

    /** Submits the current version: from then on the follow-up unit sees it. */
    @Needs(Action.SUBMIT)
    @PostMapping("/dossiers/{state}/{number}/submit")
    ResponseEntity<byte[]> submit(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Dossier dossier = new Dossier(state, of);
        workspace.dossiers().submit(Visitor.of(request).signedIn(), dossier, number);
        return Pages.goTo(done(dossier, "submitted", number));
    }

    /** Makes a version that was kept aside, or an earlier draft, the current one. */
    @Needs(Action.UPLOAD)
    @PostMapping("/dossiers/{state}/{number}/adopt")
    ResponseEntity<byte[]> adopt(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam int current,
            @RequestParam Optional<String> of) {
        Dossier dossier = new Dossier(state, of);
        workspace.dossiers().adopt(Visitor.of(request).signedIn(), dossier, number, current);
        return Pages.goTo(done(dossier, "adopted", number));
    }

    /** The page of a dossier, with what came of what was done. */
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Dossier dossier,
            Optional<String> notice,
            Optional<Refusal> refusal) {
        Visitor visitor = Visitor.of(request);
        User user = visitor.signedIn();
        int current =
                workspace.dossiers().current(user, dossier).map(Version::number).orElse(0);
        List<Version> versions = workspace.dossiers().versions(user, dossier);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            int before = i + 1 < versions.size() ? versions.get(i + 1).number() : 0;
            rows.add(row(versions.get(i), before, visitor, current));
        }
        boolean uploads = user.may(Action.UPLOAD, dossier);
        boolean isFillable = versions.stream()
                .filter(version -> version.number() == current)
                .anyMatch(version -> isFillable(version, visitor));
        DossierPage page = new DossierPage(
                DossierName.of(dossier, desk.catalogue(visitor.language())),
                rows,
                current,
                uploads,
                uploads && isFillable ? current : 0,
                notice,
                refusal);
        return pages.show(request, status, "dossier", page);
    }

    private boolean isFillable(Version version, Visitor visitor) {
        return readings.file(visitor.signedIn(), version, visitor.language())
                .reading()
                .result()
                .filter(Questionnaire::takes)
                .isPresent();
    }

    /** The address of a dossier's page that says what was done. */
    static String done(Dossier dossier, String what, int number) {
        String address = DossierName.address(dossier, "");
        return address + (address.contains("?") ? "&" : "?") + "done=" + what + "&version=" + number;
    }

    private Row row(Version version, int before, Visitor visitor, int current) {
        User user = visitor.signedIn();
        return new Row(
                version,
                name(version.by(), visitor.words()),
                version.submittedBy().map(id -> name(id, visitor.words())).orElse(""),
                before,
                version.isSubmittable(current) && user.may(Action.SUBMIT, version.dossier()),
                version.isAdoptable(current) && user.may(Action.UPLOAD, version.dossier()));
    }

    /** With the name of whoever went on with the work. */
    private String name(String id, Words words) {
        User user = workspace.accounts().user(id).orElseThrow();
        return workspace
                .accounts()
                .heir(user)
                .map(heir -> words.say("account.person.handed-over", user.fullName(), heir.fullName()))
                .orElse(user.fullName());
    }
}
