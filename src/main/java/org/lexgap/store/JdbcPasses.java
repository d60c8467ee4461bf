package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Pass;
import org.lexgap.workspace.PassRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links, sessions and tokens in a table. */
record JdbcPasses(JdbcClient sql) implements PassRecords {

    private static final String SELECT =
            "SELECT hash, kind, person, label, issued, expires, seen, sequence, factor FROM pass";

    @Override
    public void add(Pass pass) {
        sql.sql("INSERT INTO pass (hash, kind, person, label, issued, expires, seen, sequence, factor)"
                        + " VALUES (:hash, :kind, :person, :label, :issued, :expires, :seen, :sequence, :factor)")
                .param("hash", pass.hash())
                .param("kind", pass.kind().name())
                .param("person", pass.user().orElse(null))
                .param("label", pass.label())
                .param("issued", pass.issued().toEpochMilli())
                .param("expires", pass.expires().toEpochMilli())
                .param("seen", pass.seen().toEpochMilli())
                .param("sequence", pass.sequence())
                .param("factor", pass.factor().map(JdbcRecords::binary).orElse(null))
                .update();
    }

    @Override
    public Optional<Pass> byHash(String hash) {
        return sql.sql(SELECT + " WHERE hash = :hash")
                .param("hash", hash)
                .query(JdbcPasses::pass)
                .optional();
    }

    @Override
    public List<Pass> of(String userId, Pass.Kind kind) {
        return sql.sql(SELECT + " WHERE person = :person AND kind = :kind ORDER BY sequence")
                .param("person", userId)
                .param("kind", kind.name())
                .query(JdbcPasses::pass)
                .list();
    }

    @Override
    public List<Pass> withFactor() {
        return sql.sql(SELECT + " WHERE factor IS NOT NULL")
                .query(JdbcPasses::pass)
                .list();
    }

    @Override
    public void keepFactor(String hash, byte[] factor) {
        sql.sql("UPDATE pass SET factor = :factor WHERE hash = :hash")
                .param("factor", JdbcRecords.binary(factor))
                .param("hash", hash)
                .update();
    }

    @Override
    public void seen(String hash, Instant at) {
        sql.sql("UPDATE pass SET seen = :seen WHERE hash = :hash")
                .param("seen", at.toEpochMilli())
                .param("hash", hash)
                .update();
    }

    @Override
    public void remove(String hash) {
        sql.sql("DELETE FROM pass WHERE hash = :hash").param("hash", hash).update();
    }

    @Override
    public void removeOf(String userId) {
        sql.sql("DELETE FROM pass WHERE person = :person")
                .param("person", userId)
                .update();
    }

    @Override
    public void removeAll(Pass.Kind kind) {
        sql.sql("DELETE FROM pass WHERE kind = :kind")
                .param("kind", kind.name())
                .update();
    }

    @Override
    public void removeExpired(Instant before) {
        sql.sql("DELETE FROM pass WHERE expires < :before")
                .param("before", before.toEpochMilli())
                .update();
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        return new Pass(
                row.getString("hash"),
                Pass.Kind.valueOf(row.getString("kind")),
                JdbcRecords.text(row, "person"),
                row.getString("label"),
                JdbcRecords.moment(row, "issued"),
                JdbcRecords.moment(row, "expires"),
                JdbcRecords.moment(row, "seen"),
                row.getLong("sequence"),
                JdbcRecords.bytes(row, "factor"));
    }
}
