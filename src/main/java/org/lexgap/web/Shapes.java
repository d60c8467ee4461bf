package org.lexgap.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Accounts;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;

/** How what the workspace knows looks to a program. */
final class Shapes {

    private final Accounts accounts;

    Shapes(Accounts accounts) {
        this.accounts = accounts;
    }

    static Map<String, Object> person(User user) {
        return Json.object(
                "id",
                user.id(),
                "name",
                user.name(),
                "fullName",
                user.fullName(),
                "role",
                code(user.position().role()),
                "state",
                user.position().state(),
                "organisation",
                user.position().organisation(),
                "active",
                user.active());
    }

    static Map<String, Object> account(Account account) {
        Map<String, Object> person = person(account.user());
        person.put("ready", account.ready());
        person.put("secondFactor", account.secondFactor());
        person.put("successor", account.user().successor());
        return person;
    }

    static Map<String, Object> dossier(Dossier dossier, int versions) {
        return Json.object("state", dossier.state(), "organisation", dossier.organisation(), "versions", versions);
    }

    /**
     * A version.
     *
     * @param current the number of the current one; 0 where there is none, none where the person does not see which it is
     */
    Map<String, Object> version(Version version, Optional<Integer> current) {
        return Json.object(
                "state",
                version.dossier().state(),
                "organisation",
                version.dossier().organisation(),
                "number",
                version.number(),
                "base",
                version.base(),
                "tag",
                version.tag(current.orElse(0)),
                "standing",
                code(version.standing()),
                "current",
                current.map(number -> number == version.number()),
                "asOf",
                version.asOf(),
                "fileName",
                version.fileName(),
                "sha256",
                version.original(),
                "warnings",
                version.warnings(),
                "uploadedBy",
                accounts.fullName(version.by()),
                "uploadedAt",
                version.at(),
                "submittedBy",
                version.submittedBy().map(accounts::fullName));
    }

    static Map<String, Object> row(AuditRow row) {
        return Json.object(
                "sequence",
                row.sequence(),
                "at",
                row.at(),
                "who",
                row.who(),
                "what",
                row.what(),
                "subject",
                row.subject(),
                "texts",
                row.texts(),
                "previous",
                row.previous(),
                "hash",
                row.hash());
    }

    /** A word of ours as data has it, such as {@code follow-up-officer}. */
    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
