package org.lexgap.store;

import java.time.Instant;
import java.util.Optional;
import org.lexgap.workspace.AttemptRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Failed attempts in a table. */
record JdbcAttempts(JdbcClient sql) implements AttemptRecords {

    @Override
    public Optional<Failures> under(String key) {
        return sql.sql("SELECT counted_for, failures, last_at FROM attempt WHERE counted_for = :key")
                .param("key", key)
                .query((row, number) -> new Failures(
                        row.getString("counted_for"), row.getInt("failures"), JdbcRecords.moment(row, "last_at")))
                .optional();
    }

    @Override
    public void keep(Failures failures) {
        JdbcRecords.keep(
                bound(failures, "UPDATE attempt SET failures = :failures, last_at = :last WHERE counted_for = :key"),
                bound(
                        failures,
                        "INSERT INTO attempt (counted_for, failures, last_at) VALUES (:key, :failures, :last)"));
    }

    private JdbcClient.StatementSpec bound(Failures failures, String statement) {
        return sql.sql(statement)
                .param("key", failures.key())
                .param("failures", failures.count())
                .param("last", failures.last().toEpochMilli());
    }

    @Override
    public void forget(String key) {
        sql.sql("DELETE FROM attempt WHERE counted_for = :key")
                .param("key", key)
                .update();
    }

    @Override
    public void forgetBefore(Instant then) {
        sql.sql("DELETE FROM attempt WHERE last_at < :then")
                .param("then", then.toEpochMilli())
                .update();
    }
}
