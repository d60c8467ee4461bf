package org.lexgap.store;

import java.time.Instant;
import java.util.Optional;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.WaitingFile;
import org.lexgap.workspace.WaitingRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waiting files in a table. */
record JdbcWaiting(JdbcClient sql) implements WaitingRecords {

    @Override
    public void keep(String person, WaitingFile file, Instant until) {
        sql.sql("INSERT INTO waiting_file (person, state, organisation, base, file_name, content, expires)"
                        + " VALUES (:person, :state, :organisation, :base, :fileName, :content, :until)")
                .param("person", person)
                .param("state", file.dossier().state())
                .param("organisation", file.dossier().organisation().orElse(null))
                .param("base", file.base())
                .param("fileName", file.fileName())
                .param("content", JdbcRecords.binary(file.content()))
                .param("until", until.toEpochMilli())
                .update();
    }

    @Override
    public Optional<WaitingFile> of(String person, Instant now) {
        return sql.sql("SELECT state, organisation, base, file_name, content FROM waiting_file"
                        + " WHERE person = :person AND expires > :now")
                .param("person", person)
                .param("now", now.toEpochMilli())
                .query((row, number) -> new WaitingFile(
                        new Dossier(row.getString("state"), JdbcRecords.text(row, "organisation")),
                        row.getInt("base"),
                        row.getString("file_name"),
                        JdbcRecords.bytes(row, "content").orElseThrow()))
                .optional();
    }

    @Override
    public void forget(String person) {
        sql.sql("DELETE FROM waiting_file WHERE person = :person")
                .param("person", person)
                .update();
    }

    @Override
    public void forgetUntil(Instant now) {
        sql.sql("DELETE FROM waiting_file WHERE expires <= :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
