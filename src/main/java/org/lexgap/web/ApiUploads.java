package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.SummaryText;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.LawSummary;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Upload;
import org.lexgap.workspace.Uploaded;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files that programs put into a dossier. */
@Api
class ApiUploads {

    /** In bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** What a file without a name is called, by its type. */
    private static final Map<MediaType, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(MediaType.APPLICATION_JSON, "summary.json");
        TYPES.put(MediaType.parseMediaType("application/yaml"), "summary.yaml");
        TYPES.put(Uploads.WORKBOOK, "summary.xlsx");
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Readings readings;
    private final ApiVersions versions;
    private final Once once;

    ApiUploads(Workspace workspace, Desk desk, Readings readings, ApiVersions versions, Once once) {
        this.workspace = workspace;
        this.desk = desk;
        this.readings = readings;
        this.versions = versions;
        this.once = once;
    }

    /**
     * Adds a version upon the one whose tag {@code If-Match} names, or the first with {@code If-None-Match: *}.
     *
     * @param name of the file
     * @param acceptWarnings how many warnings there were when it was sent before, and are accepted
     */
    @Needs(Action.UPLOAD)
    @Costly
    @PostMapping(ApiVersions.VERSIONS)
    ResponseEntity<byte[]> upload(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam Optional<String> name,
            @RequestParam(defaultValue = "0") int acceptWarnings) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        // Whoever may not see the dossier learns nothing from what is said of the file.
        List<Version> before = workspace.dossiers().versions(user, dossier);
        String fileName = name.orElseGet(() -> nameOf(Body.type(request)));
        byte[] content = Body.bytes(request, LARGEST);
        return once.answer(request, content, () -> {
            int base = Tags.checked(request, workspace.dossiers().current(user, dossier));
            // What is a version already was accepted then.
            boolean known = before.stream().map(Version::original).anyMatch(Hash.of(content)::equals);
            Received received = received(request, dossier, fileName, content);
            if (!known) {
                checkAccepted(received, acceptWarnings, Visitor.of(request).words());
            }
            LawSummary summary = received.file().summary();
            Uploaded uploaded = workspace
                    .dossiers()
                    .uploadOnto(
                            user,
                            new Upload(
                                    dossier,
                                    base,
                                    fileName,
                                    content,
                                    SummaryText.json(summary, desk.catalogue(Language.EN)),
                                    summary.asOf(),
                                    received.warnings().size()));
            Version version = uploaded.version();
            boolean added = uploaded instanceof Uploaded.Added;
            return versions.answer(user, version, added ? HttpStatus.CREATED : HttpStatus.OK);
        });
    }

    private Received received(HttpServletRequest request, Dossier dossier, String fileName, byte[] content) {
        Words words = Visitor.of(request).words();
        Received received = Received.of(readings.read(fileName, content, words.language()), fileName, dossier);
        if (!received.errors().isEmpty()) {
            int count = received.errors().size();
            throw new ApiFault(
                    received.isTooBig() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT,
                    Message.of("web.upload.nothing-stored", count),
                    told(received.errors(), "error", words));
        }
        return received;
    }

    private static void checkAccepted(Received received, int acceptWarnings, Words words) {
        int warnings = received.warnings().size();
        if (warnings != acceptWarnings) {
            throw new ApiFault(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Message.of("api.accept-warnings", warnings),
                    told(received.warnings(), "warning", words));
        }
    }

    private static List<Object> told(List<Received.Said> all, String level, Words words) {
        return all.stream().<Object>map(said -> said.shape(level, words)).toList();
    }

    private static String nameOf(MediaType type) {
        return TYPES.entrySet().stream()
                .filter(known -> known.getKey().equalsTypeAndSubtype(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ApiFault(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "api.type-needed",
                        String.join(
                                ", ",
                                TYPES.keySet().stream().map(MediaType::toString).toList())));
    }
}
