package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Accounts;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.Accounts.Invited;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator's program does with people. */
@Api
class ApiPeople {

    private static final String PEOPLE = Api.ROOT + "/people";
    private static final List<String> POSITION = List.of("role", "state", "organisation");

    private final Accounts accounts;
    private final IdempotencyKeys keys;

    ApiPeople(Workspace workspace, IdempotencyKeys keys) {
        this.accounts = workspace.accounts();
        this.keys = keys;
    }

    @Needs(Action.KEEP_USERS)
    @GetMapping(PEOPLE)
    ResponseEntity<byte[]> all(
            HttpServletRequest request,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<Account> all = accounts.all(Visitor.of(request).signedIn());
        return ApiList.of(all, account -> account.user().id(), cursor, limit, ApiShapes::account);
    }

    @Needs(Action.KEEP_USERS)
    @GetMapping(PEOPLE + "/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        return ApiList.data(ApiShapes.account(accounts.one(Visitor.of(request).signedIn(), id)));
    }

    /** Adds somebody, who comes in by the link that is answered. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE)
    ResponseEntity<byte[]> add(HttpServletRequest request) {
        User administrator = Visitor.of(request).signedIn();
        byte[] body = Body.small(request);
        return keys.once(request, body, () -> {
            Map<String, String> fields =
                    Body.fields(request, body, List.of("name", "fullName", "role", "state", "organisation"));
            Invited invited = accounts.add(
                    administrator, Body.required(fields, "name"), Body.required(fields, "fullName"), position(fields));
            return ResponseEntity.status(HttpStatus.CREATED)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.LOCATION, PEOPLE + "/" + invited.user().id())
                    .body(Json.write(linked(request, invited.user(), invited.link())));
        });
    }

    /** A link for somebody who lost password or second factor; both end. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE + "/{id}/recover")
    ResponseEntity<byte[]> recover(HttpServletRequest request, @PathVariable String id) {
        User administrator = Visitor.of(request).signedIn();
        return keys.once(request, Body.small(request), () -> {
            User user = accounts.one(administrator, id).user();
            return ApiList.data(linked(request, user, accounts.recover(administrator, id)));
        });
    }

    /** Lets somebody in again, by a link. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE + "/{id}/reactivate")
    ResponseEntity<byte[]> reactivate(HttpServletRequest request, @PathVariable String id) {
        User administrator = Visitor.of(request).signedIn();
        return keys.once(request, Body.small(request), () -> {
            Invited invited = accounts.reactivate(administrator, id);
            return ApiList.data(linked(request, invited.user(), invited.link()));
        });
    }

    /** Gives somebody another role, team or organisation. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE + "/{id}/move")
    ResponseEntity<byte[]> move(HttpServletRequest request, @PathVariable String id) {
        User administrator = Visitor.of(request).signedIn();
        byte[] body = Body.small(request);
        return keys.once(
                request,
                body,
                () -> ApiList.data(ApiShapes.person(
                        accounts.move(administrator, id, position(Body.fields(request, body, POSITION))))));
    }

    /** Takes away somebody's right to sign in. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE + "/{id}/deactivate")
    ResponseEntity<byte[]> deactivate(HttpServletRequest request, @PathVariable String id) {
        User administrator = Visitor.of(request).signedIn();
        return keys.once(
                request,
                Body.small(request),
                () -> ApiList.data(ApiShapes.person(accounts.deactivate(administrator, id))));
    }

    /** Names a colleague who goes on with the work. */
    @Needs(Action.KEEP_USERS)
    @PostMapping(PEOPLE + "/{id}/hand-over")
    ResponseEntity<byte[]> handOver(HttpServletRequest request, @PathVariable String id) {
        User administrator = Visitor.of(request).signedIn();
        byte[] body = Body.small(request);
        return keys.once(request, body, () -> {
            String to = Body.required(Body.fields(request, body, List.of("to")), "to");
            return ApiList.data(ApiShapes.person(accounts.handOver(administrator, id, to)));
        });
    }

    private static Map<String, Object> linked(HttpServletRequest request, User user, String link) {
        return Json.object("person", ApiShapes.person(user), "link", PeoplePages.address(request, link));
    }

    private static Position position(Map<String, String> fields) {
        String wanted = Body.required(fields, "role");
        Role role = Arrays.stream(Role.values())
                .filter(known -> ApiShapes.code(known).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ApiFault(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "api.no-role",
                        String.join(
                                ", ",
                                Arrays.stream(Role.values())
                                        .map(ApiShapes::code)
                                        .toList())));
        return new Position(
                role, Optional.ofNullable(fields.get("state")), Optional.ofNullable(fields.get("organisation")));
    }
}
