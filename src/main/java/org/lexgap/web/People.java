package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lexgap.web.PeoplePage.Given;
import org.lexgap.web.PeoplePage.NewLink;
import org.lexgap.workspace.Accounts;
import org.lexgap.workspace.Accounts.Invited;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an administrator does with people. */
@Controller
class People {

    private final Accounts accounts;
    private final Pages pages;

    People(Workspace workspace, Pages pages) {
        this.accounts = workspace.accounts();
        this.pages = pages;
    }

    @Needs(Action.KEEP_USERS)
    @GetMapping("/people")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        return page(request, HttpStatus.OK, Given.NOTHING, Optional.empty(), Optional.empty());
    }

    /** Adds somebody. The link is shown in the answer itself: no address ever holds it, and it cannot be shown again. */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people")
    ResponseEntity<byte[]> add(
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam String fullName,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String organisation) {
        try {
            Position position = new Position(role, given(state), given(organisation));
            Invited invited = accounts.add(user(request), name, fullName, position);
            return page(
                    request,
                    HttpStatus.OK,
                    Given.NOTHING,
                    Optional.empty(),
                    Optional.of(new NewLink(invited.user(), address(request, invited.link()))));
        } catch (Refused refused) {
            return page(
                    request,
                    Faults.status(refused),
                    new Given(name, fullName, role.name(), state, organisation),
                    Optional.of(Visitor.of(request).words().say(refused.told())),
                    Optional.empty());
        }
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Given given,
            Optional<String> error,
            Optional<NewLink> link) {
        return pages.show(request, status, "people", new PeoplePage(accounts.all(user(request)), given, error, link));
    }

    private static User user(HttpServletRequest request) {
        return Visitor.of(request).signedIn();
    }

    static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    static String address(HttpServletRequest request, String link) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/link/{link}")
                .build(link)
                .toString();
    }
}
