package org.lexgap.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lexgap.workspace.Accounts.Invited;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.FactorSecret;
import org.lexgap.workspace.Links.Invitation;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.SignIns.SignedIn;
import org.lexgap.workspace.Upload;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;

/** The people of a test: they come in by their links, and remember their passwords and second factors. */
final class Cast {

    static final String PASSWORD = "mosaic-lantern-";

    private final Workspace workspace;
    private final TestClock clock;
    private final Map<String, FactorSecret> factors;

    Cast(Workspace workspace, TestClock clock) {
        this(workspace, clock, new HashMap<>());
    }

    private Cast(Workspace workspace, TestClock clock, Map<String, FactorSecret> factors) {
        this.workspace = workspace;
        this.clock = clock;
        this.factors = factors;
    }

    /** The same people in a workspace that was opened again. */
    Cast in(Workspace again) {
        return new Cast(again, clock, factors);
    }

    /** The first administrator, by the set-up link. */
    User administrator() {
        String link = workspace.links().setUp().orElseThrow();
        FactorSecret factor = workspace.links().invitation(link).orElseThrow().factor();
        factors.put("root", factor);
        return workspace.links().setUp(link, "root", "Ada Root", PASSWORD + "root", factor.code(clock.instant()));
    }

    /** Somebody whom the administrator adds, and who comes in at once. */
    User join(User administrator, String name, Position position) {
        Invited invited = workspace.accounts().add(administrator, name, name + " " + name, position);
        return choose(invited.link(), name);
    }

    /** Uses a link with a password made of the name. */
    User choose(String link, String name) {
        Invitation invitation = workspace.links().invitation(link).orElseThrow();
        factors.put(name, invitation.factor());
        return workspace
                .links()
                .choose(link, PASSWORD + name, invitation.factor().code(clock.instant()));
    }

    /** The code of the next half minute, which nobody has used. */
    String code(String name) {
        clock.pass(Duration.ofSeconds(30));
        return factors.get(name).code(clock.instant());
    }

    SignedIn signIn(String name) {
        return workspace.signIns().in(name, PASSWORD + name, code(name), "192.0.2.1");
    }

    /** A token of somebody, for thirty days. */
    String token(User user) {
        return workspace.ownAccount().makeToken(user, "script", 30, PASSWORD + user.name(), "");
    }

    static Upload upload(Dossier dossier, int base, String text) {
        return new Upload(
                dossier,
                base,
                "law.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                "{\"canonical\":\"" + text + "\"}",
                LocalDate.of(2024, 1, 1));
    }
}
