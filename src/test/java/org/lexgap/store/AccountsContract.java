package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.Accounts.Invited;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Links.Invitation;
import org.lexgap.workspace.OwnAccount.Token;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused.Reason;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.SignIns.SignedIn;
import org.lexgap.workspace.User;

/** How people come in, prove who they are, and go. */
abstract class AccountsContract extends WorkspaceContract {

    @Test
    void thereIsNoSetUpLinkOnceThereIsAnAdministrator() {
        assertThat(workspace.links().setUp()).isEmpty();
        assertThat(workspace.accounts().all(root))
                .extracting(account -> account.user().name())
                .containsExactly("dina", "olga", "rex", "root");
        assertThat(workspace.accounts().all(root)).allMatch(Account::ready).allMatch(Account::secondFactor);
    }

    @Test
    void aNameIsOnePersonsHoweverItIsWritten() {
        for (String name : List.of("dina", "DINA", " Dina ", "ｄｉｎａ")) {
            assertRefused(
                    Reason.CONFLICT,
                    () -> workspace.accounts().add(root, name, "Another", Position.of(Role.FOLLOW_UP_OFFICER)));
        }
        for (String name : List.of("", "a", "(console)", "a b", "a\u202eb", "x".repeat(65))) {
            assertRefused(
                    Reason.INVALID,
                    () -> workspace.accounts().add(root, name, "Another", Position.of(Role.FOLLOW_UP_OFFICER)));
        }
    }

    @Test
    void aLinkIsUsedOnceAndEndsInTime() {
        Invited invited = workspace.accounts().add(root, "dora", "Dora", Position.inTeam(Role.DRAFTER, "XAA"));
        assertRefused(
                Reason.INVALID, () -> workspace.links().choose(invited.link(), Cast.PASSWORD + "dora", "000000x"));
        assertRefused(Reason.INVALID, () -> workspace.links().choose(invited.link(), "short", "000000"));
        cast.choose(invited.link(), "dora");
        assertThat(workspace.links().invitation(invited.link())).isEmpty();
        assertRefused(Reason.NOT_FOUND, () -> workspace.links().choose(invited.link(), Cast.PASSWORD + "x", "000000"));
        Invited late = workspace.accounts().add(root, "daria", "Daria", Position.inTeam(Role.DRAFTER, "XAA"));
        clock.pass(Duration.ofDays(8));
        assertThat(workspace.links().invitation(late.link())).isEmpty();
        clock.pass(Duration.ofDays(-30));
        assertThat(workspace.links().invitation(late.link()))
                .as("a clock set back lengthens no link")
                .isEmpty();
    }

    @Test
    void anObserverMayDoWithoutASecondFactorAndNobodyElseMay() {
        Invited observer = workspace.accounts().add(root, "nina", "Nina", Position.observing("Open Borders"));
        Invitation invitation = workspace.links().invitation(observer.link()).orElseThrow();
        assertThat(invitation.factorNeeded()).isFalse();
        assertRefused(Reason.INVALID, () -> workspace.links().choose(observer.link(), "mosaic-lantr-7", ""));
        workspace.links().choose(observer.link(), Cast.PASSWORD + "nina", "");
        assertThat(workspace
                        .signIns()
                        .in("nina", Cast.PASSWORD + "nina", "", "")
                        .user()
                        .name())
                .isEqualTo("nina");
        Invited other = workspace.accounts().add(root, "dora", "Dora", Position.inTeam(Role.DRAFTER, "XAA"));
        assertRefused(Reason.INVALID, () -> workspace.links().choose(other.link(), Cast.PASSWORD + "dora", ""));
        // Nor does whoever becomes something else.
        workspace.accounts().move(root, observer.user().id(), Position.inTeam(Role.DRAFTER, "XAA"));
        assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in("nina", Cast.PASSWORD + "nina", "", ""));
    }

    @Test
    void passwordAndCodeTogetherLetIn() {
        SignedIn in = cast.signIn("dina");
        assertThat(workspace.signIns().user(in.session())).contains(drafter);
        assertThat(workspace.signIns().userOfToken(in.session())).isEmpty();
        reopen();
        assertThat(workspace.signIns().user(in.session())).contains(drafter);
        workspace.signIns().out(in.session());
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        workspace.signIns().out(in.session());
        assertThat(deeds("dina")).containsSubsequence(Deed.SIGNED_IN.code(), Deed.SIGNED_OUT.code());
    }

    @Test
    void whatIsWrongIsNotToldApart() {
        String code = cast.code("dina");
        for (Runnable attempt : List.<Runnable>of(
                () -> workspace.signIns().in("nobody", Cast.PASSWORD + "dina", code, ""),
                () -> workspace.signIns().in("dina", Cast.PASSWORD + "rex", code, ""),
                () -> workspace.signIns().in("dina", Cast.PASSWORD + "dina", "000000x", ""))) {
            assertThatThrownBy(attempt::run).hasMessage("Name, password or code is wrong.");
        }
        assertThat(workspace.audit().rows(root, 1, 1000).toString()).doesNotContain("nobody");
    }

    @Test
    void aCodeLetsInOnce() {
        String code = cast.code("dina");
        workspace.signIns().in("dina", Cast.PASSWORD + "dina", code, "");
        reopen();
        assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in("dina", Cast.PASSWORD + "dina", code, ""));
    }

    @Test
    void aSessionEndsWhenNothingIsDoneAndAtTheEndOfTheDay() {
        SignedIn in = cast.signIn("dina");
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(workspace.signIns().user(in.session())).isPresent();
        }
        clock.pass(Duration.ofMinutes(31));
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        SignedIn again = cast.signIn("dina");
        for (int i = 0; i < 25; i++) {
            clock.pass(Duration.ofMinutes(29));
            workspace.signIns().user(again.session());
        }
        assertThat(workspace.signIns().user(again.session())).isEmpty();
    }

    @Test
    void aNewPasswordEndsOtherSessions() {
        SignedIn here = cast.signIn("dina");
        SignedIn there = cast.signIn("dina");
        assertRefused(
                Reason.FORBIDDEN,
                () -> workspace.ownAccount().changePassword(drafter, here.session(), "wrong", "another-lantern-9", ""));
        assertRefused(Reason.INVALID, () -> workspace
                .ownAccount()
                .changePassword(drafter, here.session(), Cast.PASSWORD + "dina", "qwerty123456", ""));
        workspace.ownAccount().changePassword(drafter, here.session(), Cast.PASSWORD + "dina", "another-lantern-9", "");
        assertThat(workspace.signIns().user(here.session())).isPresent();
        assertThat(workspace.signIns().user(there.session())).isEmpty();
        assertRefused(Reason.FORBIDDEN, () -> cast.signIn("dina"));
        workspace.signIns().in("dina", "another-lantern-9", cast.code("dina"), "");
    }

    @Test
    void anAdministratorGivesALinkForALostFactorAndPassword() {
        SignedIn in = cast.signIn("dina");
        String token = cast.token(drafter);
        String first = workspace.accounts().recover(root, drafter.id());
        String link = workspace.accounts().recover(root, drafter.id());
        assertThat(workspace.links().invitation(first)).isEmpty();
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        assertThat(workspace.signIns().userOfToken(token)).isEmpty();
        String oldCode = cast.code("dina");
        cast.choose(link, "dina");
        assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in("dina", Cast.PASSWORD + "dina", oldCode, ""));
        cast.signIn("dina");
        assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().recover(drafter, root.id()));
        assertRefused(Reason.NOT_FOUND, () -> workspace.accounts().recoverFromConsole("dina"));
        cast.choose(workspace.accounts().recoverFromConsole("ROOT"), "root");
        assertThat(deeds("(console)")).containsExactly(Deed.RECOVERY_LINK_MADE.code());
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndTheWorkGoesOn() {
        User other = cast.join(root, "dora", Position.inTeam(Role.DRAFTER, "XAA"));
        SignedIn in = cast.signIn("dina");
        String token = cast.token(drafter);
        Dossier dossier = Dossier.ofGovernment("XAA");
        workspace.dossiers().upload(drafter, Cast.upload(dossier, 0, "one"));
        assertRefused(Reason.INVALID, () -> workspace.accounts().handOver(root, drafter.id(), reviewer.id()));
        assertRefused(Reason.INVALID, () -> workspace.accounts().handOver(root, drafter.id(), drafter.id()));
        User gone = workspace.accounts().handOver(root, drafter.id(), other.id());
        assertThat(gone.successor()).contains(other.id());
        assertThat(workspace.signIns().user(in.session())).isEmpty();
        assertThat(workspace.signIns().userOfToken(token)).isEmpty();
        assertRefused(Reason.FORBIDDEN, () -> cast.signIn("dina"));
        assertRefused(Reason.FORBIDDEN, () -> workspace.dossiers().upload(drafter, Cast.upload(dossier, 1, "two")));
        workspace.dossiers().upload(other, Cast.upload(dossier, 1, "two"));
        assertThat(workspace.accounts().user(drafter.id())).contains(gone);
        Invited back = workspace.accounts().reactivate(root, drafter.id());
        cast.choose(back.link(), "dina");
        cast.signIn("dina");
        assertWhole();
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        assertRefused(Reason.CONFLICT, () -> workspace.accounts().deactivate(root, root.id()));
        assertRefused(
                Reason.CONFLICT, () -> workspace.accounts().move(root, root.id(), Position.of(Role.FOLLOW_UP_OFFICER)));
        User second = cast.join(root, "ruth", Position.of(Role.ADMINISTRATOR));
        workspace.accounts().deactivate(second, root.id());
        assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().deactivate(root, second.id()));
        assertRefused(Reason.CONFLICT, () -> workspace.accounts().deactivate(second, second.id()));
        root = second;
    }

    @Test
    void onlyAnAdministratorKeepsUsersAndReadsTheLog() {
        Position position = Position.of(Role.FOLLOW_UP_OFFICER);
        for (User user : List.of(drafter, reviewer, officer)) {
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().all(user));
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().add(user, "new", "New", position));
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().move(user, user.id(), position));
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().deactivate(user, root.id()));
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().reactivate(user, root.id()));
            assertRefused(Reason.FORBIDDEN, () -> workspace.accounts().handOver(user, root.id(), user.id()));
            assertRefused(Reason.FORBIDDEN, () -> workspace.audit().rows(user, 1, 10));
            assertRefused(Reason.FORBIDDEN, () -> workspace.audit().count(user));
        }
    }

    @Test
    void aTokenActsForItsOwnerUntilRevoked() {
        String token = cast.token(drafter);
        assertThat(token).startsWith("lexgap_");
        assertThat(workspace.signIns().userOfToken(token)).contains(drafter);
        assertThat(workspace.signIns().user(token)).isEmpty();
        Token known = workspace.ownAccount().tokens(drafter).get(0);
        assertThat(known.label()).isEqualTo("script");
        assertRefused(Reason.NOT_FOUND, () -> workspace.ownAccount().revokeToken(reviewer, known.number()));
        workspace.ownAccount().revokeToken(drafter, known.number());
        assertThat(workspace.signIns().userOfToken(token)).isEmpty();
        assertThat(workspace.ownAccount().tokens(drafter)).isEmpty();
        String lasting = cast.token(drafter);
        clock.pass(Duration.ofDays(31));
        assertThat(workspace.signIns().userOfToken(lasting)).isEmpty();
    }

    private List<String> deeds(String who) {
        return workspace.audit().rows(root, 1, 1000).stream()
                .filter(row -> row.who().equals(who))
                .map(AuditRow::what)
                .toList();
    }
}
