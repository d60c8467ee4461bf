package org.lexgap.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Credential;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.UserRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users in tables. */
record JdbcUsers(JdbcClient sql) implements UserRecords {

    private static final String SELECT =
            "SELECT id, name, full_name, role, state, organisation, active, successor FROM person";

    @Override
    public void keep(User user) {
        JdbcRecords.keep(
                bound(
                        user,
                        "UPDATE person SET full_name = :fullName, role = :role, state = :state,"
                                + " organisation = :organisation, active = :active, successor = :successor"
                                + " WHERE id = :id AND name = :name"),
                bound(
                        user,
                        "INSERT INTO person (id, name, full_name, role, state, organisation, active, successor)"
                                + " VALUES (:id, :name, :fullName, :role, :state, :organisation, :active, :successor)"));
    }

    private JdbcClient.StatementSpec bound(User user, String statement) {
        Position position = user.position();
        return sql.sql(statement)
                .param("id", user.id())
                .param("name", user.name())
                .param("fullName", user.fullName())
                .param("role", position.role().name())
                .param("state", position.state().orElse(null))
                .param("organisation", position.organisation().orElse(null))
                .param("active", user.active())
                .param("successor", user.successor().orElse(null));
    }

    @Override
    public Optional<User> byId(String id) {
        return sql.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(JdbcUsers::user)
                .optional();
    }

    @Override
    public Optional<User> byName(String name) {
        return sql.sql(SELECT + " WHERE name = :name")
                .param("name", name)
                .query(JdbcUsers::user)
                .optional();
    }

    @Override
    public List<User> all() {
        return sql.sql(SELECT + " ORDER BY name").query(JdbcUsers::user).list();
    }

    @Override
    public void keep(Credential credential) {
        JdbcRecords.keep(
                bound(
                        credential,
                        "UPDATE credential SET password = :password, factor = :factor, last_step = :lastStep"
                                + " WHERE person = :person"),
                bound(
                        credential,
                        "INSERT INTO credential (person, password, factor, last_step)"
                                + " VALUES (:person, :password, :factor, :lastStep)"));
    }

    private JdbcClient.StatementSpec bound(Credential credential, String statement) {
        return sql.sql(statement)
                .param("person", credential.userId())
                .param("password", credential.password())
                .param("factor", credential.factor().map(JdbcRecords::binary).orElse(null))
                .param("lastStep", credential.lastStep());
    }

    @Override
    public void removeCredential(String userId) {
        sql.sql("DELETE FROM credential WHERE person = :person")
                .param("person", userId)
                .update();
    }

    @Override
    public Optional<Credential> credential(String userId) {
        return sql.sql("SELECT person, password, factor, last_step FROM credential WHERE person = :person")
                .param("person", userId)
                .query((row, number) -> new Credential(
                        row.getString("person"),
                        row.getString("password"),
                        JdbcRecords.bytes(row, "factor"),
                        row.getLong("last_step")))
                .optional();
    }

    @Override
    public Map<String, Boolean> credentials() {
        Map<String, Boolean> credentials = new HashMap<>();
        sql.sql("SELECT person, CASE WHEN factor IS NULL THEN 0 ELSE 1 END AS has_factor FROM credential")
                .query(row -> {
                    credentials.put(row.getString("person"), row.getInt("has_factor") == 1);
                });
        return credentials;
    }

    private static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("name"),
                row.getString("full_name"),
                new Position(
                        Role.valueOf(row.getString("role")),
                        JdbcRecords.text(row, "state"),
                        JdbcRecords.text(row, "organisation")),
                row.getBoolean("active"),
                JdbcRecords.text(row, "successor"));
    }
}
