package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Room;
import org.lexgap.workspace.Standing;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.VersionRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions in two tables, to which rows are only ever added: the versions, and how each came to stand. */
record JdbcVersions(JdbcClient sql) implements VersionRecords {

    private static final String SELECT = "SELECT v.state, v.organisation, v.number, v.base, v.file_name, v.original,"
            + " v.canonical, v.as_of, v.warnings, v.uploaded_by, v.uploaded_at, v.sequence, s.standing, s.placed, s.submitted_by"
            + " FROM version v JOIN standing s ON s.version = v.sequence"
            + " AND s.sequence = (SELECT MAX(t.sequence) FROM standing t WHERE t.version = v.sequence)";
    private static final String OF_DOSSIER = " WHERE v.state = :state AND v.organisation = :organisation";

    @Override
    public void add(Version version) {
        sql.sql("INSERT INTO version (sequence, state, organisation, number, base, file_name, original, canonical,"
                        + " as_of, warnings, uploaded_by, uploaded_at) VALUES (:sequence, :state, :organisation, :number, :base,"
                        + " :fileName, :original, :canonical, :asOf, :warnings, :by, :at)")
                .param("sequence", version.sequence())
                .param("state", version.dossier().state())
                .param("organisation", organisation(version.dossier()))
                .param("number", version.number())
                .param("base", version.base())
                .param("fileName", version.fileName())
                .param("original", version.original())
                .param("canonical", version.canonical())
                .param("asOf", version.asOf().toString())
                .param("warnings", version.warnings())
                .param("by", version.by())
                .param("at", version.at().toEpochMilli())
                .update();
        keepStanding(version, version.sequence());
    }

    @Override
    public void keepStanding(Version version, long sequence) {
        sql.sql("INSERT INTO standing (sequence, version, standing, placed, submitted_by)"
                        + " VALUES (:sequence, :version, :standing, :placed, :submittedBy)")
                .param("sequence", sequence)
                .param("version", version.sequence())
                .param("standing", version.standing().name())
                .param("placed", version.placed())
                .param("submittedBy", version.submittedBy().orElse(null))
                .update();
    }

    @Override
    public List<Version> of(Dossier dossier) {
        return of(dossier, "").query(JdbcVersions::version).list();
    }

    @Override
    public Optional<Version> numbered(Dossier dossier, int number) {
        return of(dossier, " AND v.number = :number")
                .param("number", number)
                .query(JdbcVersions::version)
                .optional();
    }

    @Override
    public Optional<Version> holding(Dossier dossier, String original) {
        return of(dossier, " AND v.original = :original")
                .param("original", original)
                .query(JdbcVersions::version)
                .optional();
    }

    @Override
    public Room.Taken taken(Dossier dossier) {
        return sql.sql("SELECT COUNT(*) AS versions,"
                        + " COALESCE(SUM(OCTET_LENGTH(o.content) + OCTET_LENGTH(c.content)), 0) AS bytes"
                        + " FROM version v JOIN stored_text o ON o.hash = v.original JOIN stored_text c ON c.hash = v.canonical"
                        + " WHERE v.organisation = :organisation AND (v.organisation <> '' OR v.state = :state)")
                .param("state", dossier.state())
                .param("organisation", organisation(dossier))
                .query((row, number) -> new Room.Taken(row.getLong("versions"), row.getLong("bytes")))
                .single();
    }

    @Override
    public List<Version> all() {
        return sql.sql(SELECT + " ORDER BY v.state, v.organisation, v.number")
                .query(JdbcVersions::version)
                .list();
    }

    private JdbcClient.StatementSpec of(Dossier dossier, String condition) {
        return sql.sql(SELECT + OF_DOSSIER + condition + " ORDER BY v.number")
                .param("state", dossier.state())
                .param("organisation", organisation(dossier));
    }

    /** The government's side is the empty name, so that it takes part in keys. */
    private static String organisation(Dossier dossier) {
        return dossier.organisation().orElse("");
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        Optional<String> organisation = JdbcRecords.text(row, "organisation").filter(name -> !name.isEmpty());
        return new Version(
                new Dossier(row.getString("state"), organisation),
                row.getInt("number"),
                row.getInt("base"),
                row.getString("file_name"),
                row.getString("original"),
                row.getString("canonical"),
                LocalDate.parse(row.getString("as_of")),
                row.getInt("warnings"),
                row.getString("uploaded_by"),
                JdbcRecords.moment(row, "uploaded_at"),
                row.getLong("sequence"),
                Standing.valueOf(row.getString("standing")),
                row.getLong("placed"),
                JdbcRecords.text(row, "submitted_by"));
    }
}
