package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.intake.SummaryText;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.web.DossierPage.Flaw;
import org.lexgap.web.DossierPage.Refusal;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Upload;
import org.lexgap.workspace.Uploaded;
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
import org.springframework.web.multipart.MultipartFile;

/** Files on their way into a dossier: read whole, and stored only where nothing is wrong. */
@Controller
class Uploads {

    private static final String TOO_BIG = "TOO_BIG";

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final Dossiers dossiers;

    Uploads(Workspace workspace, Desk desk, Pages pages, Dossiers dossiers) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        this.dossiers = dossiers;
    }

    /**
     * Adds a version, or shows what is wrong.
     *
     * @param base the number of the version that was current when the form was shown
     */
    @Needs(Action.UPLOAD)
    @PostMapping("/dossiers/{state}")
    ResponseEntity<byte[]> upload(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam int base,
            @RequestParam MultipartFile file)
            throws IOException {
        Visitor visitor = Visitor.of(request);
        User user = visitor.signedIn();
        Dossier dossier = new Dossier(state, of);
        // Whoever may not see the dossier learns nothing from what is said of the file.
        workspace.dossiers().versions(user, dossier);
        String name = bare(file.getOriginalFilename());
        Catalogue catalogue = desk.catalogue(visitor.language());
        Reading<LawSummary> reading = new SummaryReader(catalogue).read(name, file.getBytes());
        List<Flaw> flaws = flaws(reading, dossier, visitor.words());
        if (!flaws.isEmpty()) {
            boolean tooBig = flaws.stream().anyMatch(flaw -> flaw.code().equals(TOO_BIG));
            return dossiers.page(
                    request,
                    tooBig ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                    dossier,
                    Optional.empty(),
                    Optional.of(new Refusal(name, flaws)));
        }
        LawSummary summary = reading.result().orElseThrow();
        Uploaded uploaded = workspace
                .dossiers()
                .upload(
                        user,
                        new Upload(
                                dossier,
                                base,
                                name,
                                file.getBytes(),
                                SummaryText.json(summary, catalogue),
                                summary.asOf()));
        int number = uploaded.version().number();
        if (uploaded instanceof Uploaded.Conflict) {
            return Pages.goTo(DossierName.address(dossier, "/" + number + "/conflict"));
        }
        return Pages.goTo(Dossiers.done(dossier, uploaded instanceof Uploaded.AlreadyThere ? "same" : "added", number));
    }

    /** What to do with a version that was kept aside, since somebody else was faster. */
    @Needs(Action.UPLOAD)
    @GetMapping("/dossiers/{state}/{number}/conflict")
    ResponseEntity<byte[]> conflict(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Visitor visitor = Visitor.of(request);
        Dossier dossier = new Dossier(state, of);
        Version aside = workspace.dossiers().version(visitor.signedIn(), dossier, number);
        Version current =
                workspace.dossiers().current(visitor.signedIn(), dossier).orElseThrow();
        String by = workspace.accounts().user(current.by()).map(User::fullName).orElse(current.by());
        return pages.show(
                request,
                "conflict",
                new ConflictPage(DossierName.of(dossier, desk.catalogue(visitor.language())), aside, current, by));
    }

    private static List<Flaw> flaws(Reading<LawSummary> reading, Dossier dossier, Words words) {
        if (reading.result().isEmpty()) {
            return reading.problems().stream()
                    .filter(problem -> problem.level() == Problem.Level.ERROR)
                    .map(problem -> flaw(problem, words))
                    .toList();
        }
        String state = reading.result().get().state();
        return state.equals(dossier.state())
                ? List.of()
                : List.of(new Flaw("", "OTHER_STATE", words.say("web.upload.other-state", state, dossier.state())));
    }

    static Flaw flaw(Problem problem, Words words) {
        Place at = problem.at();
        String where = at.sheet().map(sheet -> sheet + ", " + at.cell()).orElse(at.line() + ":" + at.column());
        return new Flaw(where, problem.code(), words.say(problem.message()));
    }

    /** Some browsers give the folders too. */
    private static String bare(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
