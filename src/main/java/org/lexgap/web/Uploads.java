package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lexgap.intake.Annotation;
import org.lexgap.intake.SummaryText;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.web.DossierPage.Flaw;
import org.lexgap.web.DossierPage.Refusal;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Upload;
import org.lexgap.workspace.Uploaded;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.WaitingFile;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final Dossiers dossiers;
    private final Readings readings;

    Uploads(Workspace workspace, Desk desk, Pages pages, Dossiers dossiers, Readings readings) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        this.dossiers = dossiers;
        this.readings = readings;
    }

    /**
     * Adds a version, or shows what is wrong or to be accepted.
     *
     * @param base the number of the version that was current when the form was shown
     */
    @Needs(Action.UPLOAD)
    @Costly
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
        boolean known = workspace.dossiers().versions(user, dossier).stream()
                .map(Version::original)
                .anyMatch(Hash.of(file.getBytes())::equals);
        String name = bare(file.getOriginalFilename());
        Received received = Received.of(readings.read(name, file.getBytes(), visitor.language()), name, dossier);
        if (!received.errors().isEmpty()) {
            byte[] content = file.getBytes();
            return refused(request, received, dossier, name, () -> new WaitingFile(dossier, base, name, content));
        }
        if (!known && !received.warnings().isEmpty()) {
            WaitingFile waiting = new WaitingFile(dossier, base, name, file.getBytes());
            workspace.waiting().keep(user, waiting);
            return Pages.goTo(DossierName.address(dossier, "/waiting/" + waiting.hash()));
        }
        return stored(user, new WaitingFile(dossier, base, name, file.getBytes()), received);
    }

    /** A file whose warnings are to be accepted. */
    @Needs(Action.UPLOAD)
    @Costly
    @GetMapping("/dossiers/{state}/waiting/{hash}")
    ResponseEntity<byte[]> waiting(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable String hash,
            @RequestParam Optional<String> of) {
        WaitingFile file = workspace.waiting().of(Visitor.of(request).signedIn(), new Dossier(state, of), hash);
        return waiting(request, HttpStatus.OK, file, Optional.empty());
    }

    /**
     * Makes it a version.
     *
     * @param accepted how many warnings the page showed; 0 where they were not accepted
     */
    @Needs(Action.UPLOAD)
    @Costly
    @PostMapping("/dossiers/{state}/waiting/{hash}")
    ResponseEntity<byte[]> accept(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable String hash,
            @RequestParam Optional<String> of,
            @RequestParam(defaultValue = "0") int accepted) {
        User user = Visitor.of(request).signedIn();
        WaitingFile file = workspace.waiting().of(user, new Dossier(state, of), hash);
        Received received = received(request, file);
        if (!received.errors().isEmpty()) {
            return refused(request, received, file.dossier(), file.fileName(), () -> file);
        }
        if (accepted != received.warnings().size()) {
            String missing = Visitor.of(request).words().say("upload.accept-first");
            return waiting(request, HttpStatus.UNPROCESSABLE_CONTENT, file, Optional.of(missing));
        }
        ResponseEntity<byte[]> stored = stored(user, file, received);
        workspace.waiting().forget(user);
        return stored;
    }

    /** The workbook with what is wrong in its cells, to correct it there. */
    @Needs(Action.UPLOAD)
    @Costly
    @GetMapping("/dossiers/{state}/waiting/{hash}/annotated")
    ResponseEntity<byte[]> annotated(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable String hash,
            @RequestParam Optional<String> of)
            throws Unreadable {
        Visitor visitor = Visitor.of(request);
        WaitingFile file = workspace.waiting().of(visitor.signedIn(), new Dossier(state, of), hash);
        byte[] workbook = Annotation.of(
                file.fileName(), file.content(), received(request, file).remarks(visitor.words()), visitor.language());
        return Pages.file(file.fileName(), WORKBOOK, workbook);
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
        String by = workspace.accounts().fullName(current.by());
        return pages.show(
                request,
                "conflict",
                new ConflictPage(DossierName.of(dossier, desk.catalogue(visitor.language())), aside, current, by));
    }

    /** Kept where its cells can be marked; an empty file, or one under no name, never gets that far. */
    private ResponseEntity<byte[]> refused(
            HttpServletRequest request, Received received, Dossier dossier, String name, Supplier<WaitingFile> kept) {
        Visitor visitor = Visitor.of(request);
        Optional<String> annotated = Optional.empty();
        if (received.isMarkable()) {
            WaitingFile file = kept.get();
            workspace.waiting().keep(visitor.signedIn(), file);
            annotated = Optional.of(DossierName.address(dossier, "/waiting/" + file.hash() + "/annotated"));
        }
        return dossiers.page(
                request,
                received.isTooBig() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                dossier,
                Optional.empty(),
                Optional.of(new Refusal(name, flaws(received.errors(), visitor), annotated)));
    }

    private ResponseEntity<byte[]> waiting(
            HttpServletRequest request, HttpStatus status, WaitingFile file, Optional<String> missing) {
        Visitor visitor = Visitor.of(request);
        Received received = received(request, file);
        WaitingPage page = new WaitingPage(
                DossierName.of(file.dossier(), desk.catalogue(visitor.language())),
                file.fileName(),
                file.hash(),
                flaws(received.warnings(), visitor),
                received.isMarkable(),
                missing);
        return pages.show(request, status, "waiting", page);
    }

    private ResponseEntity<byte[]> stored(User user, WaitingFile file, Received received) {
        LawSummary summary = received.file().summary();
        Upload upload = new Upload(
                file.dossier(),
                file.base(),
                file.fileName(),
                file.content(),
                SummaryText.json(summary, desk.catalogue(Language.EN)),
                summary.asOf(),
                received.warnings().size());
        Uploaded uploaded = workspace.dossiers().upload(user, upload);
        int number = uploaded.version().number();
        if (uploaded instanceof Uploaded.Conflict) {
            return Pages.goTo(DossierName.address(file.dossier(), "/" + number + "/conflict"));
        }
        String done = uploaded instanceof Uploaded.AlreadyThere ? "same" : "added";
        return Pages.goTo(Dossiers.done(file.dossier(), done, number));
    }

    private Received received(HttpServletRequest request, WaitingFile file) {
        Readings.ReadFile read = readings.read(
                file.fileName(), file.content(), Visitor.of(request).language());
        return Received.of(read, file.fileName(), file.dossier());
    }

    private static List<Flaw> flaws(List<Received.Said> all, Visitor visitor) {
        return all.stream().map(said -> said.flaw(visitor.words())).toList();
    }

    /** Some browsers give the folders too. */
    private static String bare(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
