package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lexgap.web.PeoplePage.NewLink;
import org.lexgap.workspace.Accounts;
import org.lexgap.workspace.Accounts.Account;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator does with one person. */
@Controller
class Person {

    private final Accounts accounts;
    private final Pages pages;

    Person(Workspace workspace, Pages pages) {
        this.accounts = workspace.accounts();
        this.pages = pages;
    }

    @Needs(Action.KEEP_USERS)
    @GetMapping("/people/{id}")
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<String> done) {
        Optional<String> notice = done.filter(List.of("moved", "handed-over")::contains)
                .map(word -> Visitor.of(request).words().say("account.person.done." + word));
        return page(request, id, HttpStatus.OK, notice, Optional.empty(), Optional.empty());
    }

    /** A link for somebody who lost password or second factor; shown in the answer itself, as that of somebody new. */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people/{id}/recover")
    ResponseEntity<byte[]> recover(HttpServletRequest request, @PathVariable String id) {
        User administrator = administrator(request);
        User user = accounts.one(administrator, id).user();
        return linked(request, id, () -> new Invited(user, accounts.recover(administrator, id)));
    }

    /** Lets somebody in again, by a link. */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people/{id}/reactivate")
    ResponseEntity<byte[]> reactivate(HttpServletRequest request, @PathVariable String id) {
        return linked(request, id, () -> accounts.reactivate(administrator(request), id));
    }

    /** Gives somebody another role, team or organisation. */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people/{id}/move")
    ResponseEntity<byte[]> move(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String organisation) {
        return done(request, id, "moved", () -> {
            Position position = new Position(role, People.given(state), People.given(organisation));
            return accounts.move(administrator(request), id, position);
        });
    }

    /** Names a colleague who goes on with the work of somebody who leaves, or left. */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people/{id}/hand-over")
    ResponseEntity<byte[]> handOver(HttpServletRequest request, @PathVariable String id, @RequestParam String to) {
        return done(request, id, "handed-over", () -> accounts.handOver(administrator(request), id, to));
    }

    /** What happens when somebody is deactivated, and asks whether that is meant. */
    @Needs(Action.KEEP_USERS)
    @GetMapping("/people/{id}/deactivate")
    ResponseEntity<byte[]> leaving(HttpServletRequest request, @PathVariable String id) {
        return leaving(request, id, HttpStatus.OK, Optional.empty());
    }

    /**
     * Takes away somebody's right to sign in, without handing over.
     *
     * @param sure yes, where the administrator has ticked that it is meant
     */
    @Needs(Action.KEEP_USERS)
    @PostMapping("/people/{id}/deactivate")
    ResponseEntity<byte[]> deactivate(
            HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String sure) {
        Words words = Visitor.of(request).words();
        if (!sure.equals("yes")) {
            Optional<String> missing = Optional.of(words.say("account.deactivate.unsure"));
            return leaving(request, id, HttpStatus.UNPROCESSABLE_CONTENT, missing);
        }
        try {
            accounts.deactivate(administrator(request), id);
            return Pages.goTo("/people");
        } catch (Refused refused) {
            return leaving(request, id, Faults.status(refused), Optional.of(words.say(refused.told())));
        }
    }

    private ResponseEntity<byte[]> leaving(
            HttpServletRequest request, String id, HttpStatus status, Optional<String> error) {
        User administrator = administrator(request);
        User user = accounts.one(administrator, id).user();
        boolean colleagues = !accounts.colleagues(administrator, user).isEmpty();
        return pages.show(request, status, "deactivate", new DeactivatePage(user, colleagues, error));
    }

    private ResponseEntity<byte[]> linked(HttpServletRequest request, String id, Supplier<Invited> made) {
        try {
            Invited invited = made.get();
            NewLink link = new NewLink(invited.user(), People.address(request, invited.link()));
            return page(request, id, HttpStatus.OK, Optional.empty(), Optional.empty(), Optional.of(link));
        } catch (Refused refused) {
            return refused(request, id, refused);
        }
    }

    private ResponseEntity<byte[]> done(HttpServletRequest request, String id, String word, Supplier<User> deed) {
        try {
            deed.get();
            return Pages.goTo("/people/" + Pages.part(id) + "?done=" + word);
        } catch (Refused refused) {
            return refused(request, id, refused);
        }
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, String id, Refused refused) {
        String told = Visitor.of(request).words().say(refused.told());
        return page(request, id, Faults.status(refused), Optional.empty(), Optional.of(told), Optional.empty());
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            String id,
            HttpStatus status,
            Optional<String> notice,
            Optional<String> error,
            Optional<NewLink> link) {
        User administrator = administrator(request);
        Account account = accounts.one(administrator, id);
        PersonPage page = new PersonPage(
                account,
                accounts.heir(account.user()),
                accounts.colleagues(administrator, account.user()),
                notice,
                error,
                link);
        return pages.show(request, status, "person", page);
    }

    private static User administrator(HttpServletRequest request) {
        return Visitor.of(request).signedIn();
    }
}
