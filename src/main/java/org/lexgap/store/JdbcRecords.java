package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.lexgap.workspace.AttemptRecords;
import org.lexgap.workspace.AuditRecords;
import org.lexgap.workspace.IdentityRecords;
import org.lexgap.workspace.PassRecords;
import org.lexgap.workspace.Records;
import org.lexgap.workspace.ResponseRecords;
import org.lexgap.workspace.TextRecords;
import org.lexgap.workspace.UserRecords;
import org.lexgap.workspace.VersionRecords;
import org.lexgap.workspace.WaitingRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;

/** All records, through one client. */
record JdbcRecords(
        UserRecords users,
        PassRecords passes,
        AttemptRecords attempts,
        VersionRecords versions,
        TextRecords texts,
        WaitingRecords waiting,
        ResponseRecords responses,
        IdentityRecords identities,
        AuditRecords audit)
        implements Records {

    static Records through(JdbcClient sql) {
        return new JdbcRecords(
                new JdbcUsers(sql),
                new JdbcPasses(sql),
                new JdbcAttempts(sql),
                new JdbcVersions(sql),
                new JdbcTexts(sql),
                new JdbcWaiting(sql),
                new JdbcResponses(sql),
                new JdbcIdentities(sql),
                new JdbcAudit(sql));
    }

    /** A moment is kept as milliseconds since 1970, which no database reads in a time zone of its own. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<byte[]> bytes(ResultSet row, String column) throws SQLException {
        // H2 gives no more than a million bytes otherwise.
        try (var stream = row.getBinaryStream(column)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (java.io.IOException e) {
            throw new SQLException(e);
        }
    }

    static SqlBinaryValue binary(byte[] bytes) {
        return new SqlBinaryValue(bytes);
    }

    /** Updates, and inserts where there was nothing to update; whoever calls holds the head of the audit log. */
    static void keep(JdbcClient.StatementSpec update, JdbcClient.StatementSpec insert) {
        if (update.update() == 0) {
            insert.update();
        }
    }
}
