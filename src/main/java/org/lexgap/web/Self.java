package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Federation;
import org.lexgap.workspace.Identity;
import org.lexgap.workspace.OwnAccount;
import org.lexgap.workspace.OwnAccount.Offer;
import org.lexgap.workspace.OwnAccount.Shown;
import org.lexgap.workspace.PasswordRules;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody does with their own account. */
@Controller
class Self {

    private static final String OTHERS = "others";

    private final OwnAccount account;
    private final Federation federation;
    private final boolean byProvider;
    private final Pages pages;

    Self(Workspace workspace, Pages pages, Optional<Vouching> vouching) {
        this.federation = workspace.federation();
        this.byProvider = vouching.isPresent();
        this.account = workspace.ownAccount();
        this.pages = pages;
    }

    @Needs(Action.KEEP_OWN_ACCOUNT)
    @GetMapping("/account")
    ResponseEntity<byte[]> page(HttpServletRequest request, @RequestParam Optional<String> done) {
        Optional<String> notice = done.filter(
                        List.of("password", "factor", "sessions", "session", "provider", "provider-ended")::contains)
                .map(word -> Visitor.of(request).words().say("account.done." + word));
        return page(request, HttpStatus.OK, notice, Optional.empty());
    }

    /** Another password in place of the present one, which is asked for again. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @Costly
    @PostMapping("/account/password")
    ResponseEntity<byte[]> password(
            HttpServletRequest request,
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again) {
        Visitor visitor = Visitor.of(request);
        if (!password.equals(again)) {
            String told = visitor.words().say("web.entry.differ");
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), Optional.of(told));
        }
        try {
            account.changePassword(
                    visitor.signedIn(), visitor.session().orElseThrow(), present, password, request.getRemoteAddr());
            return Pages.goTo("/account?done=password");
        } catch (Refused refused) {
            String told = visitor.words().say(refused.told());
            return page(request, Faults.status(refused), Optional.empty(), Optional.of(told));
        }
    }

    @Needs(Action.KEEP_OWN_ACCOUNT)
    @GetMapping("/account/factor")
    ResponseEntity<byte[]> factor(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        Offer offer = account.offerFactor(visitor.signedIn(), visitor.session().orElseThrow());
        return factor(request, HttpStatus.OK, offer, Optional.empty());
    }

    /** Another second factor: what is there now is shown once more, and the new one shows that it works. */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @Costly
    @PostMapping("/account/factor")
    ResponseEntity<byte[]> factor(
            HttpServletRequest request,
            @RequestParam String offer,
            @RequestParam String present,
            @RequestParam(defaultValue = "") String presentCode,
            @RequestParam String code) {
        Visitor visitor = Visitor.of(request);
        User user = visitor.signedIn();
        String session = visitor.session().orElseThrow();
        Offer offered = account.offer(user, session, offer);
        try {
            account.changeFactor(
                    user, new Shown(session, present, presentCode, request.getRemoteAddr()), offered, code);
            return Pages.goTo("/account?done=factor");
        } catch (Refused refused) {
            String told = visitor.words().say(refused.told());
            return factor(request, Faults.status(refused), offered, Optional.of(told));
        }
    }

    /**
     * Signs out in one place, or everywhere else. The password is asked for again: whoever found this browser open could lock
     * its owner out otherwise.
     *
     * @param which the number of a session; others for all but this one
     */
    @Needs(Action.KEEP_OWN_ACCOUNT)
    @Costly
    @PostMapping("/account/sessions/end")
    ResponseEntity<byte[]> end(HttpServletRequest request, @RequestParam String which, @RequestParam String present) {
        Visitor visitor = Visitor.of(request);
        try {
            if (which.equals(OTHERS)) {
                String session = visitor.session().orElseThrow();
                account.endOtherSessions(visitor.signedIn(), session, present, request.getRemoteAddr());
                return Pages.goTo("/account?done=sessions");
            }
            account.endSession(visitor.signedIn(), number(which), present, request.getRemoteAddr());
            return Pages.goTo("/account?done=session");
        } catch (Refused refused) {
            String told = visitor.words().say(refused.told());
            return page(request, Faults.status(refused), Optional.empty(), Optional.of(told));
        }
    }

    /** 0, which no session has, for what is no number. */
    private static long number(String which) {
        try {
            return Long.parseLong(which);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, Optional<String> notice, Optional<String> error) {
        Visitor visitor = Visitor.of(request);
        User user = visitor.signedIn();
        boolean hasFactor = account.hasFactor(user);
        SelfPage page = new SelfPage(
                user,
                hasFactor,
                hasFactor ? PasswordRules.SHORTEST : PasswordRules.SHORTEST_ALONE,
                account.sessions(user, visitor.session().orElseThrow()),
                byProvider,
                federation.of(user).map(Identity::issuer),
                notice,
                error);
        return pages.show(request, status, "self", page);
    }

    private ResponseEntity<byte[]> factor(
            HttpServletRequest request, HttpStatus status, Offer offer, Optional<String> error) {
        User user = Visitor.of(request).signedIn();
        FactorPage page = new FactorPage(
                FactorShown.of(offer.factor(), user.name()), offer.closed(), account.hasFactor(user), error);
        return pages.show(request, status, "factor", page);
    }
}
