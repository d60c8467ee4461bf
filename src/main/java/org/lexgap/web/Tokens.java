package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lexgap.web.TokensPage.Made;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.OwnAccount;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own tokens, on their page. */
@Controller
class Tokens {

    private final OwnAccount account;
    private final Pages pages;

    Tokens(Workspace workspace, Pages pages) {
        this.account = workspace.ownAccount();
        this.pages = pages;
    }

    @Needs(Action.KEEP_OWN_ACCOUNT)
    @GetMapping("/account/tokens")
    ResponseEntity<byte[]> page(HttpServletRequest request, @RequestParam(required = false) String revoked) {
        Optional<String> notice = Optional.ofNullable(revoked)
                .map(word -> Visitor.of(request).words().say("api.own.revoked"));
        return page(request, HttpStatus.OK, Optional.empty(), "", notice, Optional.empty());
    }

    /** Makes a token. It stands in the answer itself, as a one-time link does. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @Costly
    @PostMapping("/account/tokens")
    ResponseEntity<byte[]> make(
            HttpServletRequest request,
            @RequestParam String label,
            @RequestParam int days,
            @RequestParam String present) {
        Visitor visitor = Visitor.of(request);
        try {
            String token = account.makeToken(visitor.signedIn(), label, days, present, request.getRemoteAddr());
            Made made = new Made(label.strip(), token);
            return page(request, HttpStatus.OK, Optional.of(made), "", Optional.empty(), Optional.empty());
        } catch (Refused refused) {
            String told = visitor.words().say(refused.told());
            return page(request, Faults.status(refused), Optional.empty(), label, Optional.empty(), Optional.of(told));
        }
    }

    /** Ends a token at once. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @PostMapping("/account/tokens/{number}/revoke")
    ResponseEntity<byte[]> revoke(HttpServletRequest request, @PathVariable long number) {
        account.revokeToken(Visitor.of(request).signedIn(), number);
        return Pages.goTo("/account/tokens?revoked");
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Optional<Made> made,
            String label,
            Optional<String> notice,
            Optional<String> error) {
        TokensPage page = new TokensPage(account.tokens(Visitor.of(request).signedIn()), made, label, notice, error);
        return pages.show(request, status, "tokens", page);
    }
}
