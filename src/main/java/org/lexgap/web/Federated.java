package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Federation;
import org.lexgap.workspace.Identity;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.SignIns.SignedIn;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by an identity provider, where one is named; otherwise none of its pages is there. */
@Controller
class Federated {

    private static final Logger LOG = System.getLogger(Federated.class.getName());
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;

    private final Workspace workspace;
    private final Federation federation;
    private final Optional<Vouching> vouching;
    private final Pages pages;
    private final SecureRandom random = new SecureRandom();

    Federated(Workspace workspace, Optional<Vouching> vouching, Pages pages) {
        this.workspace = workspace;
        this.federation = workspace.federation();
        this.vouching = vouching;
        this.pages = pages;
    }

    /** Sends somebody to the provider who wants to sign in. */
    @Open
    @Costly
    @GetMapping("/oidc/start")
    ResponseEntity<byte[]> start(HttpServletRequest request, HttpServletResponse response) {
        if (vouching.isEmpty()) {
            return absent(request);
        }
        try {
            return Pages.goTo(vouching.get().address(secret(request, response, "")));
        } catch (Vouching.Unreachable e) {
            return unreachable(request, e);
        }
    }

    /** Begins to bind one's own identity at the provider; the page leads there. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @Costly
    @PostMapping("/account/provider")
    ResponseEntity<byte[]> begin(
            HttpServletRequest request, HttpServletResponse response, @RequestParam String present) {
        if (vouching.isEmpty()) {
            return absent(request);
        }
        String binding = federation.begin(Visitor.of(request).signedIn(), present, request.getRemoteAddr());
        try {
            // A form may not lead to another host; a link may.
            String address = vouching.get().address(secret(request, response, "." + binding));
            return pages.show(request, "provider", new ProviderPage("account.provider.go", address));
        } catch (Vouching.Unreachable e) {
            return unreachable(request, e);
        }
    }

    /** Lets oneself no longer sign in by the provider. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @PostMapping("/account/provider/end")
    ResponseEntity<byte[]> end(HttpServletRequest request) {
        federation.end(Visitor.of(request).signedIn());
        return Pages.goTo("/account?done=provider-ended");
    }

    /** Where the provider sends people back to. */
    @Open
    @Costly
    @GetMapping("/oidc/back")
    ResponseEntity<byte[]> back(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code) {
        String held = Cookies.value(request, Cookies.PROVIDER).orElse("");
        if (vouching.isEmpty()) {
            return absent(request);
        }
        Cookies.setForProvider(request, response, "", Duration.ZERO);
        if (held.isEmpty() || !vouching.get().isOf(held, state) || code.isEmpty()) {
            return fault(request, HttpStatus.FORBIDDEN, "account.provider.not-vouched");
        }
        try {
            Identity identity = vouching.get().identity(held, code);
            return held.contains(".")
                    ? bound(request, held.substring(held.indexOf('.') + 1), identity)
                    : signedIn(request, response, identity);
        } catch (Vouching.NotVouched e) {
            return fault(request, HttpStatus.FORBIDDEN, "account.provider.not-vouched");
        } catch (Vouching.Unreachable e) {
            return unreachable(request, e);
        }
    }

    private ResponseEntity<byte[]> bound(HttpServletRequest request, String binding, Identity identity) {
        try {
            federation.bind(binding, identity);
            return onward(request, "/account?done=provider");
        } catch (Refused refused) {
            String told = Visitor.of(request).words().say(refused.told());
            return pages.show(
                    request,
                    Faults.status(refused),
                    "fault",
                    new FaultPage(Faults.status(refused).value(), told, List.of()));
        }
    }

    private ResponseEntity<byte[]> signedIn(
            HttpServletRequest request, HttpServletResponse response, Identity identity) {
        Optional<SignedIn> in = federation.in(identity);
        if (in.isEmpty()) {
            return fault(request, HttpStatus.FORBIDDEN, "account.provider.unknown");
        }
        Visitor.of(request).session().ifPresent(workspace.signIns()::out);
        Cookies.set(request, response, Cookies.SESSION, in.get().session());
        return onward(request, "/");
    }

    /**
     * A page of ours that leads on by itself. A redirect would still be the provider's doing, and the browser would keep the
     * session's cookie back.
     */
    private ResponseEntity<byte[]> onward(HttpServletRequest request, String address) {
        ResponseEntity<byte[]> page =
                pages.show(request, "provider", new ProviderPage("account.provider.back", address));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .header("Refresh", "0; url=" + address)
                .body(page.getBody());
    }

    private String secret(HttpServletRequest request, HttpServletResponse response, String binding) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + binding;
        Cookies.setForProvider(request, response, secret, LIFE);
        return secret;
    }

    private ResponseEntity<byte[]> absent(HttpServletRequest request) {
        return fault(request, HttpStatus.NOT_FOUND, "web.fault.404");
    }

    private ResponseEntity<byte[]> unreachable(HttpServletRequest request, Vouching.Unreachable why) {
        LOG.log(Level.WARNING, "the identity provider does not answer as it must", why);
        return fault(request, HttpStatus.BAD_GATEWAY, "account.provider.unreachable");
    }

    private ResponseEntity<byte[]> fault(HttpServletRequest request, HttpStatus status, String key) {
        String told = Visitor.of(request).words().say(key);
        return pages.show(request, status, "fault", new FaultPage(status.value(), told, List.of()));
    }
}
