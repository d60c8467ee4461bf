package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.OwnAccount;
import org.lexgap.workspace.OwnAccount.Token;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tokens of the person a program acts for; a token makes no other. */
@Api
class ApiTokens {

    private static final String TOKENS = Api.ROOT + "/tokens";

    private final OwnAccount account;

    ApiTokens(Workspace workspace) {
        this.account = workspace.ownAccount();
    }

    @Needs(Action.KEEP_OWN_ACCOUNT)
    @GetMapping(TOKENS)
    ResponseEntity<byte[]> all(
            HttpServletRequest request,
            @RequestParam Optional<Long> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<Token> tokens = account.tokens(Visitor.of(request).signedIn());
        return Listing.ofNumbered(
                tokens,
                Token::number,
                cursor,
                limit,
                token -> Json.object(
                        "number", token.number(),
                        "label", token.label(),
                        "issued", token.issued(),
                        "expires", token.expires(),
                        "lastUsed", token.seen()));
    }

    /** Ends a token at once; it may be the one that asks. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @DeleteMapping(TOKENS + "/{number}")
    ResponseEntity<byte[]> revoke(HttpServletRequest request, @PathVariable long number) {
        User user = Visitor.of(request).signedIn();
        account.revokeToken(user, number);
        return ResponseEntity.noContent().build();
    }
}
