package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.lexgap.workspace.AuditHead;
import org.lexgap.workspace.AuditRecords;
import org.lexgap.workspace.AuditRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log in a table, and where it ends in another of one row. */
record JdbcAudit(JdbcClient sql) implements AuditRecords {

    private static final String HEAD = "SELECT row_count, hash, signature FROM audit_head WHERE id = 1";

    @Override
    public AuditHead heldHead() {
        return head(HEAD + " FOR UPDATE");
    }

    @Override
    public AuditHead head() {
        return head(HEAD);
    }

    private AuditHead head(String statement) {
        return sql.sql(statement)
                .query((row, number) ->
                        new AuditHead(row.getLong("row_count"), row.getString("hash"), row.getString("signature")))
                .single();
    }

    @Override
    public void keep(AuditHead head) {
        sql.sql("UPDATE audit_head SET row_count = :count, hash = :hash, signature = :signature WHERE id = 1")
                .param("count", head.count())
                .param("hash", head.hash())
                .param("signature", head.signature())
                .update();
    }

    @Override
    public void add(AuditRow row) {
        sql.sql("INSERT INTO audit_row (sequence, done_at, who, what, subject, texts, previous, hash)"
                        + " VALUES (:sequence, :at, :who, :what, :subject, :texts, :previous, :hash)")
                .param("sequence", row.sequence())
                .param("at", row.at().toEpochMilli())
                .param("who", row.who())
                .param("what", row.what())
                .param("subject", row.subject())
                .param("texts", String.join(" ", row.texts()))
                .param("previous", row.previous())
                .param("hash", row.hash())
                .update();
    }

    @Override
    public List<AuditRow> rows(long from, int limit) {
        return sql.sql("SELECT sequence, done_at, who, what, subject, texts, previous, hash FROM audit_row"
                        + " WHERE sequence >= :from ORDER BY sequence FETCH FIRST " + limit + " ROWS ONLY")
                .param("from", from)
                .query(JdbcAudit::row)
                .list();
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        String texts = row.getString("texts");
        return new AuditRow(
                row.getLong("sequence"),
                JdbcRecords.moment(row, "done_at"),
                row.getString("who"),
                row.getString("what"),
                row.getString("subject"),
                texts.isEmpty() ? List.of() : Arrays.asList(texts.split(" ")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
