package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a dossier. */
@Api
class ApiVersions {

    static final String VERSIONS = Api.ROOT + "/dossiers/{state}/versions";

    private final Workspace workspace;
    private final Readings readings;
    private final Shapes shapes;
    private final Once once;

    ApiVersions(Workspace workspace, Readings readings, Shapes shapes, Once once) {
        this.workspace = workspace;
        this.readings = readings;
        this.shapes = shapes;
        this.once = once;
    }

    /** Latest first. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping(VERSIONS)
    ResponseEntity<byte[]> all(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        List<Version> versions = workspace.dossiers().versions(user, dossier);
        Optional<Integer> current = current(user, dossier);
        return Listing.of(
                versions,
                version -> String.valueOf(version.number()),
                cursor,
                limit,
                version -> shapes.version(version, current));
    }

    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping(VERSIONS + "/{number}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        return answer(user, workspace.dossiers().version(user, new Dossier(state, of), number), HttpStatus.OK);
    }

    /** Submits the current version. */
    @Needs(Action.SUBMIT)
    @PostMapping(VERSIONS + "/{number}/submit")
    ResponseEntity<byte[]> submit(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        return once.answer(
                request,
                Body.small(request),
                () -> answer(user, workspace.dossiers().submit(user, dossier, number), HttpStatus.OK));
    }

    /** Makes an earlier draft, or one that was kept aside, current in place of the version that the tag names. */
    @Needs(Action.UPLOAD)
    @PostMapping(VERSIONS + "/{number}/adopt")
    ResponseEntity<byte[]> adopt(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        return once.answer(request, Body.small(request), () -> {
            int current = Tags.checked(request, workspace.dossiers().current(user, dossier));
            return answer(user, workspace.dossiers().adopt(user, dossier, number, current), HttpStatus.OK);
        });
    }

    /** The file as it was uploaded. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping(VERSIONS + "/{number}/original")
    ResponseEntity<byte[]> original(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        Version version = workspace.dossiers().version(user, dossier, number);
        return Pages.attachment(version.fileName(), MediaType.APPLICATION_OCTET_STREAM)
                .eTag(version.original())
                .body(workspace.dossiers().original(user, dossier, number));
    }

    /** The same bytes as {@code check --format json} prints of the file. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping(VERSIONS + "/{number}/assessment")
    ResponseEntity<byte[]> assessment(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        byte[] json = readings.read(user, new Dossier(state, of), number, Language.EN)
                .file()
                .json();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    /** A version as an answer, with its tag and, where it is new, its address. */
    ResponseEntity<byte[]> answer(User user, Version version, HttpStatus status) {
        Optional<Integer> current = current(user, version.dossier());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(version.tag(current.orElse(0)));
        if (status == HttpStatus.CREATED) {
            answer.header(HttpHeaders.LOCATION, address(version).toString());
        }
        return answer.body(Json.write(shapes.version(version, current)));
    }

    /** The number of the current version, 0 where there is none; nothing where the person sees no drafts. */
    private Optional<Integer> current(User user, Dossier dossier) {
        return user.may(Action.SEE_DRAFTS, dossier)
                ? Optional.of(workspace
                        .dossiers()
                        .current(user, dossier)
                        .map(Version::number)
                        .orElse(0))
                : Optional.empty();
    }

    private static URI address(Version version) {
        return URI.create(Api.ROOT + "/dossiers/" + version.dossier().state() + "/versions/" + version.number()
                + version.dossier()
                        .organisation()
                        .map(name -> "?of=" + Pages.part(name))
                        .orElse(""));
    }
}
