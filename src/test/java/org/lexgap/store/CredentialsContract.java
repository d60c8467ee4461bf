package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Identity;
import org.lexgap.workspace.OwnAccount.Offer;
import org.lexgap.workspace.OwnAccount.Session;
import org.lexgap.workspace.OwnAccount.Shown;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused.Reason;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.SignIns.SignedIn;
import org.lexgap.workspace.User;

/** How people change what they prove themselves with, and how work passes on. */
abstract class CredentialsContract extends WorkspaceContract {

    @Test
    void anotherFactorTakesThePlaceOfThePresentOne() {
        SignedIn here = cast.signIn("dina");
        SignedIn there = cast.signIn("dina");
        Offer offer = workspace.ownAccount().offerFactor(drafter, here.session());
        Offer back = workspace.ownAccount().offer(drafter, here.session(), offer.closed());
        assertThat(back.factor()).isEqualTo(offer.factor());
        String code = offer.factor().code(clock.instant().plus(Duration.ofSeconds(30)));
        assertRefused(Reason.FORBIDDEN, () -> change(here, Cast.PASSWORD + "rex", cast.code("dina"), offer, code));
        assertRefused(Reason.FORBIDDEN, () -> change(here, Cast.PASSWORD + "dina", "000000x", offer, code));
        assertRefused(Reason.INVALID, () -> change(here, Cast.PASSWORD + "dina", cast.code("dina"), offer, "00000x"));
        assertThat(workspace.signIns().user(there.session())).isPresent();
        String present = cast.code("dina");
        change(here, Cast.PASSWORD + "dina", present, offer, offer.factor().code(clock.instant()));
        assertThat(workspace.signIns().user(here.session())).isPresent();
        assertThat(workspace.signIns().user(there.session())).isEmpty();
        assertRefused(Reason.FORBIDDEN, () -> cast.signIn("dina"));
        clock.pass(Duration.ofSeconds(30));
        String next = offer.factor().code(clock.instant());
        workspace.signIns().in("dina", Cast.PASSWORD + "dina", next, "");
        assertThat(deeds("dina")).contains(Deed.FACTOR_CHANGED.code());
        assertWhole();
    }

    private void change(SignedIn in, String password, String presentCode, Offer offer, String code) {
        workspace.ownAccount().changeFactor(drafter, new Shown(in.session(), password, presentCode, ""), offer, code);
    }

    @Test
    void anOfferIsGoodForItsUserAndSessionAlone() {
        SignedIn dina = cast.signIn("dina");
        SignedIn rex = cast.signIn("rex");
        String closed =
                workspace.ownAccount().offerFactor(drafter, dina.session()).closed();
        assertRefused(Reason.INVALID, () -> workspace.ownAccount().offer(reviewer, dina.session(), closed));
        assertRefused(Reason.INVALID, () -> workspace.ownAccount().offer(drafter, rex.session(), closed));
        for (String strange : List.of("", "AAAA", "?", closed.substring(2), "A".repeat(60))) {
            assertRefused(Reason.INVALID, () -> workspace.ownAccount().offer(drafter, dina.session(), strange));
        }
    }

    @Test
    void anObserverMayTakeASecondFactorLater() {
        User nina = cast.join(root, "nina", Position.observing("Open Borders"));
        workspace.accounts().recover(root, nina.id());
        String link = workspace.accounts().recover(root, nina.id());
        workspace.links().choose(link, Cast.PASSWORD + "nina", "");
        assertThat(workspace.ownAccount().hasFactor(nina)).isFalse();
        SignedIn in = workspace.signIns().in("nina", Cast.PASSWORD + "nina", "", "");
        Offer offer = workspace.ownAccount().offerFactor(nina, in.session());
        Shown shown = new Shown(in.session(), Cast.PASSWORD + "nina", "", "");
        workspace.ownAccount().changeFactor(nina, shown, offer, offer.factor().code(clock.instant()));
        assertThat(workspace.ownAccount().hasFactor(nina)).isTrue();
        assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in("nina", Cast.PASSWORD + "nina", "", ""));
    }

    @Test
    void whatWasLostEndsWhenTheRecoveryLinkIsMade() {
        SignedIn in = cast.signIn("dina");
        workspace.accounts().recover(root, drafter.id());
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        assertRefused(Reason.FORBIDDEN, () -> cast.signIn("dina"));
        assertThat(workspace.accounts().one(root, drafter.id()))
                .extracting(Account::ready, Account::secondFactor)
                .containsExactly(false, false);
        String link = workspace.accounts().recover(root, drafter.id());
        clock.pass(Duration.ofHours(25));
        assertRefused(Reason.NOT_FOUND, () -> workspace.links().choose(link, Cast.PASSWORD + "dina", "000000"));
        cast.choose(workspace.accounts().recover(root, drafter.id()), "dina");
        cast.signIn("dina");
        assertThat(deeds("root")).contains(Deed.RECOVERY_LINK_MADE.code());
    }

    @Test
    void whoIsLetInAgainComesByTheLinkAlone() {
        workspace.accounts().deactivate(root, drafter.id());
        assertRefused(Reason.CONFLICT, () -> workspace.accounts().recover(root, drafter.id()));
        String link = workspace.accounts().reactivate(root, drafter.id()).link();
        assertRefused(Reason.FORBIDDEN, () -> cast.signIn("dina"));
        cast.choose(link, "dina");
        cast.signIn("dina");
    }

    @Test
    void workIsHandedOverAlsoAfterwardsAndGoesOnToWhoeverIsThere() {
        User dora = cast.join(root, "dora", Position.inTeam(Role.DRAFTER, "XAA"));
        User dan = cast.join(root, "dan", Position.inTeam(Role.DRAFTER, "XAA"));
        cast.join(root, "other", Position.inTeam(Role.DRAFTER, "XAB"));
        workspace.dossiers().upload(drafter, Cast.upload(Dossier.ofGovernment("XAA"), 0, "one"));
        workspace.accounts().deactivate(root, drafter.id());
        assertThat(workspace.accounts().colleagues(root, drafter))
                .extracting(User::name)
                .containsExactly("dan", "dora");
        User gone = workspace.accounts().handOver(root, drafter.id(), dora.id());
        assertThat(workspace.accounts().heir(gone)).contains(dora);
        workspace.accounts().handOver(root, dora.id(), dan.id());
        assertThat(workspace.accounts().heir(gone)).contains(dan);
        workspace.accounts().deactivate(root, dan.id());
        assertThat(workspace.accounts().heir(gone)).isEmpty();
        assertRefused(Reason.INVALID, () -> workspace.accounts().handOver(root, dan.id(), dora.id()));
        assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().colleagues(reviewer, drafter));
        assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().one(reviewer, drafter.id()));
        assertRefused(Reason.NOT_FOUND, () -> workspace.accounts().one(root, "nobody"));
    }

    @Test
    void whoIsMovedSeesTheOtherTeamsWorkAndNoLongerTheFormer() {
        Dossier former = Dossier.ofGovernment("XAA");
        workspace.dossiers().upload(drafter, Cast.upload(former, 0, "one"));
        SignedIn in = cast.signIn("dina");
        User moved = workspace.accounts().move(root, drafter.id(), Position.inTeam(Role.DRAFTER, "XAB"));
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().versions(moved, former));
        assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().upload(drafter, Cast.upload(former, 1, "two")));
        workspace.dossiers().upload(moved, Cast.upload(Dossier.ofGovernment("XAB"), 0, "there"));
        assertThat(workspace.dossiers().versions(reviewer, former)).hasSize(1);
    }

    @Test
    void onesOwnSessionsAreShownAndTheOthersEnded() {
        SignedIn here = cast.signIn("dina");
        cast.signIn("dina");
        SignedIn rex = cast.signIn("rex");
        assertThat(workspace.ownAccount().sessions(drafter, here.session()))
                .extracting(Session::here)
                .containsExactly(true, false);
        assertRefused(
                Reason.FORBIDDEN, () -> workspace.ownAccount().endOtherSessions(drafter, here.session(), "wrong", ""));
        assertThat(workspace.ownAccount().sessions(drafter, here.session())).hasSize(2);
        workspace.ownAccount().endOtherSessions(drafter, here.session(), Cast.PASSWORD + "dina", "");
        assertThat(workspace.ownAccount().sessions(drafter, here.session())).hasSize(1);
        assertThat(workspace.signIns().user(here.session())).isPresent();
        assertThat(workspace.signIns().user(rex.session())).isPresent();
    }

    @Test
    void eachOfOnesOwnSessionsIsEndedAloneByThePassword() {
        SignedIn here = cast.signIn("dina");
        SignedIn there = cast.signIn("dina");
        SignedIn elsewhere = cast.signIn("dina");
        SignedIn rex = cast.signIn("rex");
        long number =
                workspace.ownAccount().sessions(drafter, here.session()).get(1).number();
        long others =
                workspace.ownAccount().sessions(reviewer, rex.session()).get(0).number();
        String password = Cast.PASSWORD + "dina";
        assertRefused(Reason.FORBIDDEN, () -> workspace.ownAccount().endSession(drafter, number, "wrong", ""));
        assertRefused(Reason.NOT_FOUND, () -> workspace.ownAccount().endSession(drafter, others, password, ""));
        assertThat(workspace.signIns().user(there.session())).isPresent();
        workspace.ownAccount().endSession(drafter, number, password, "");
        reopen();
        assertThat(workspace.signIns().user(there.session())).isEmpty();
        for (SignedIn other : List.of(here, elsewhere, rex)) {
            assertThat(workspace.signIns().user(other.session())).isPresent();
        }
        assertRefused(Reason.NOT_FOUND, () -> workspace.ownAccount().endSession(drafter, number, password, ""));
        assertThat(deeds("dina")).containsOnlyOnce(Deed.SESSION_ENDED.code());
        assertThat(deeds("(unknown)")).containsExactly(Deed.SIGN_IN_FAILED.code());
        assertWhole();
    }

    @Test
    void anIdentityOfAProviderIsBoundOnceAndToOnePerson() {
        Identity identity = new Identity("https://idp.example", "d-17");
        assertThat(workspace.federation().in(identity)).isEmpty();
        assertRefused(Reason.FORBIDDEN, () -> workspace.federation().begin(drafter, "wrong", ""));
        String secret = workspace.federation().begin(drafter, Cast.PASSWORD + "dina", "");
        workspace.federation().bind(secret, identity);
        assertRefused(Reason.NOT_FOUND, () -> workspace.federation().bind(secret, identity));
        String late = workspace.federation().begin(reviewer, Cast.PASSWORD + "rex", "");
        assertRefused(Reason.CONFLICT, () -> workspace.federation().bind(late, identity));
        clock.pass(Duration.ofMinutes(11));
        Identity other = new Identity("https://other.example", "d-17");
        assertRefused(Reason.NOT_FOUND, () -> workspace.federation().bind(late, other));
        assertThat(workspace.federation().in(other)).isEmpty();
        reopen();
        SignedIn in = workspace.federation().in(identity).orElseThrow();
        assertThat(workspace.signIns().user(in.session())).contains(drafter);
        workspace.accounts().deactivate(root, drafter.id());
        assertThat(workspace.federation().in(identity)).isEmpty();
        workspace.accounts().reactivate(root, drafter.id());
        assertThat(workspace.federation().in(identity)).isEmpty();
        assertThat(deeds("dina")).contains(Deed.IDENTITY_BOUND.code(), Deed.SIGNED_IN.code());
        assertWhole();
    }

    private List<String> deeds(String who) {
        return workspace.audit().rows(root, 1, 1000).stream()
                .filter(row -> row.who().equals(who))
                .map(AuditRow::what)
                .toList();
    }
}
