package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.AnswerRecords;
import org.lexgap.workspace.KeptAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept answers in a table. */
record JdbcAnswers(JdbcClient sql) implements AnswerRecords {

    private static final String SELECT = "SELECT hash, asked, asked_at, answer FROM kept_answer";

    @Override
    public void keep(KeptAnswer answer) {
        JdbcRecords.keep(
                bound(
                        answer,
                        "UPDATE kept_answer SET asked = :asked, asked_at = :at, answer = :answer WHERE hash = :key"),
                bound(
                        answer,
                        "INSERT INTO kept_answer (hash, asked, asked_at, answer) VALUES (:key, :asked, :at, :answer)"));
    }

    private JdbcClient.StatementSpec bound(KeptAnswer answer, String statement) {
        return sql.sql(statement)
                .param("key", answer.key())
                .param("asked", answer.asked())
                .param("at", answer.at().toEpochMilli())
                .param("answer", answer.answer().map(JdbcRecords::binary).orElse(null));
    }

    @Override
    public Optional<KeptAnswer> under(String key) {
        return sql.sql(SELECT + " WHERE hash = :key")
                .param("key", key)
                .query(JdbcAnswers::answer)
                .optional();
    }

    @Override
    public List<KeptAnswer> all() {
        return sql.sql(SELECT).query(JdbcAnswers::answer).list();
    }

    private static KeptAnswer answer(ResultSet row, int number) throws SQLException {
        return new KeptAnswer(
                row.getString("hash"),
                row.getString("asked"),
                JdbcRecords.moment(row, "asked_at"),
                JdbcRecords.bytes(row, "answer"));
    }

    @Override
    public void forget(String key) {
        sql.sql("DELETE FROM kept_answer WHERE hash = :key").param("key", key).update();
    }

    @Override
    public void forgetBefore(Instant then) {
        sql.sql("DELETE FROM kept_answer WHERE asked_at < :then")
                .param("then", then.toEpochMilli())
                .update();
    }
}
