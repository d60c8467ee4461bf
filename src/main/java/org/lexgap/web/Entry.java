package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Links.Invitation;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.SignIns.SignedIn;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in by a one-time link, signing in and out. */
@Controller
class Entry {

    private final Workspace workspace;
    private final Pages pages;
    private final boolean byProvider;

    Entry(Workspace workspace, Pages pages, Optional<Vouching> vouching) {
        this.byProvider = vouching.isPresent();
        this.workspace = workspace;
        this.pages = pages;
    }

    /** Where each begins. */
    @Open
    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        return Pages.goTo(Visitor.of(request).user().map(Entry::home).orElse("/sign-in"));
    }

    @Open
    @GetMapping("/link/{link}")
    ResponseEntity<byte[]> link(HttpServletRequest request, @PathVariable String link) {
        Optional<Invitation> invitation = workspace.links().invitation(link);
        if (invitation.isEmpty()) {
            return pages.show(
                    request,
                    HttpStatus.NOT_FOUND,
                    "fault",
                    new FaultPage(
                            HttpStatus.NOT_FOUND.value(),
                            Visitor.of(request).words().say("workspace.link-spent"),
                            List.of()));
        }
        return pages.show(request, "entry", page(link, invitation.get(), "", "", Optional.empty()));
    }

    @Open
    @Costly
    @PostMapping("/link/{link}")
    ResponseEntity<byte[]> use(
            HttpServletRequest request,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam String password,
            @RequestParam String again,
            @RequestParam(defaultValue = "") String code) {
        Invitation invitation = workspace.links().invitation(link).orElse(null);
        if (invitation == null) {
            return link(request, link);
        }
        Words words = Visitor.of(request).words();
        if (!password.equals(again)) {
            return pages.show(
                    request,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "entry",
                    page(link, invitation, name, fullName, Optional.of(words.say("web.entry.differ"))));
        }
        try {
            if (invitation.user().isEmpty()) {
                workspace.links().setUp(link, name, fullName, password, code);
            } else {
                workspace.links().choose(link, password, code);
            }
            return Pages.goTo("/sign-in?welcome");
        } catch (Refused refused) {
            return pages.show(
                    request,
                    Faults.status(refused),
                    "entry",
                    page(link, invitation, name, fullName, Optional.of(words.say(refused.told()))));
        }
    }

    @Open
    @GetMapping("/sign-in")
    ResponseEntity<byte[]> signIn(HttpServletRequest request, @RequestParam(required = false) String welcome) {
        Optional<User> user = Visitor.of(request).user();
        return user.isPresent()
                ? Pages.goTo(home(user.get()))
                : pages.show(request, "sign-in", new SignInPage("", welcome != null, byProvider, Optional.empty()));
    }

    @Open
    @Costly
    @PostMapping("/sign-in")
    ResponseEntity<byte[]> signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String code) {
        try {
            SignedIn signedIn = workspace.signIns().in(name, password, code, request.getRemoteAddr());
            // A session that was there before does not go on beside the new one.
            Visitor.of(request).session().ifPresent(workspace.signIns()::out);
            Cookies.set(request, response, Cookies.SESSION, signedIn.session());
            return Pages.goTo(home(signedIn.user()));
        } catch (Refused refused) {
            String told = Visitor.of(request).words().say(refused.told());
            return pages.show(
                    request,
                    Faults.status(refused),
                    "sign-in",
                    new SignInPage(name, false, byProvider, Optional.of(told)));
        }
    }

    @Open
    @PostMapping("/sign-out")
    ResponseEntity<byte[]> signOut(HttpServletRequest request, HttpServletResponse response) {
        Visitor.of(request).session().ifPresent(workspace.signIns()::out);
        Cookies.set(request, response, Cookies.SESSION, "", Duration.ZERO);
        // What was shown does not stay behind on a shared machine.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Pages.goTo("/sign-in");
    }

    private static EntryPage page(
            String link, Invitation invitation, String name, String fullName, Optional<String> error) {
        return new EntryPage(
                link,
                invitation,
                invitation.user().map(User::name).orElse(name),
                invitation.user().map(User::fullName).orElse(fullName),
                error);
    }

    private static String home(User user) {
        return user.may(Action.KEEP_USERS) ? "/people" : "/dossiers";
    }
}
