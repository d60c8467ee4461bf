package org.lexgap.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.lexgap.workspace.Records;
import org.lexgap.workspace.Storage;
import org.lexgap.workspace.Unavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The storage in a database, its tables brought up to date when it is opened. */
public final class Database implements Storage, AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final long WAIT_MILLIS = 2_000;

    /** A server may have been told to acknowledge early; nobody waits for a lock or a statement without end. */
    private static final String POSTGRESQL_SESSION =
            "SET synchronous_commit = on; SET lock_timeout = '10s'; SET statement_timeout = '60s'";

    private final HikariDataSource connections;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Records records;

    private Database(HikariDataSource connections) {
        this.connections = connections;
        JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
        this.writing = new TransactionTemplate(transactions);
        this.writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.records = JdbcRecords.through(JdbcClient.create(connections));
    }

    /** What becomes of the tables of a database that is opened. */
    enum Tables {
        /** They are made, or changed to what this release needs. */
        BROUGHT_UP_TO_DATE,
        /** They are not touched, and must be what this release needs. */
        AS_THEY_ARE
    }

    /**
     * Opens the database.
     *
     * @throws CannotStart if it cannot be reached, or its tables are not, or cannot be, brought up to date
     */
    static Database open(Address address, Tables tables) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("lexgap");
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setAutoCommit(true);
        if (!address.isH2()) {
            config.setConnectionInitSql(POSTGRESQL_SESSION);
        }
        HikariDataSource connections = connected(config, address);
        try {
            Flyway migrations = Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:org/lexgap/store/migration")
                    .placeholders(Map.of("bytes", address.isH2() ? "BLOB" : "BYTEA"))
                    .load();
            if (tables == Tables.BROUGHT_UP_TO_DATE) {
                migrations.migrate();
            } else if (migrations.info().pending().length > 0) {
                connections.close();
                throw new CannotStart("workspace.start.nothing-there", address);
            }
            return new Database(connections);
        } catch (FlywayException e) {
            connections.close();
            throw new CannotStart(e, "workspace.start.tables", address, said(e));
        }
    }

    private static HikariDataSource connected(HikariConfig config, Address address) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new CannotStart(e, "workspace.start.unreachable", address, said(e));
        }
    }

    /** The first line of what the database itself said. */
    static String said(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public <T> T write(Function<Records, T> command) {
        return within(writing, command);
    }

    @Override
    public <T> T read(Function<Records, T> query) {
        return within(reading, query);
    }

    /** Connections to the database, for what else is kept there. */
    public DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }

    private <T> T within(TransactionTemplate transaction, Function<Records, T> work) {
        try {
            return transaction.execute(status -> work.apply(records));
        } catch (DataIntegrityViolationException
                | InvalidDataAccessApiUsageException
                | InvalidDataAccessResourceUsageException e) {
            // A fault in the program, not in the database.
            throw e;
        } catch (DataAccessException | TransactionException e) {
            // A full disk closes H2's file for good under all who have it open; whoever comes next opens it again.
            connections.getHikariPoolMXBean().softEvictConnections();
            throw new Unavailable(e);
        }
    }
}
