package org.lexgap.store;

import java.util.Optional;
import org.lexgap.workspace.Identity;
import org.lexgap.workspace.IdentityRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identities in a table. */
record JdbcIdentities(JdbcClient sql) implements IdentityRecords {

    @Override
    public void keep(String userId, Identity identity) {
        remove(userId);
        sql.sql("INSERT INTO identity_of_person (person, issuer, subject) VALUES (:person, :issuer, :subject)")
                .param("person", userId)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .update();
    }

    @Override
    public Optional<Identity> of(String userId) {
        return sql.sql("SELECT issuer, subject FROM identity_of_person WHERE person = :person")
                .param("person", userId)
                .query((row, number) -> new Identity(row.getString("issuer"), row.getString("subject")))
                .optional();
    }

    @Override
    public Optional<String> user(Identity identity) {
        return sql.sql("SELECT person FROM identity_of_person WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(String.class)
                .optional();
    }

    @Override
    public void remove(String userId) {
        sql.sql("DELETE FROM identity_of_person WHERE person = :person")
                .param("person", userId)
                .update();
    }
}
