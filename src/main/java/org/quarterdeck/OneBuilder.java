package org.quarterdeck;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Of several nodes that start at once on one database, one builds the tables, the house's and then the engine's, while the others
 * wait: neither Flyway nor the engine expects company on an empty schema. Whoever dies meanwhile loses the lock with the
 * connection. On H2 there is never a second process.
 */
@Component
class OneBuilder implements FlywayMigrationStrategy, DisposableBean {

    /** Any number will do, as long as it is nobody else's. */
    private static final long LOCK = 0x0a51_dec4L;

    private @Nullable Connection held;

    @Override
    public void migrate(Flyway flyway) {
        try {
            held = lock(flyway.getConfiguration().getDataSource().getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be locked for the start", e);
        }
        flyway.migrate();
    }

    private static Connection lock(Connection connection) throws SQLException {
        tell(connection, "select pg_advisory_lock(%d)");
        return connection;
    }

    /** By now the engine has been built as well. */
    @EventListener(ContextRefreshedEvent.class)
    void letOthersIn() throws SQLException {
        Connection connection = held;
        held = null;
        if (connection == null) {
            return;
        }
        try (connection) {
            tell(connection, "select pg_advisory_unlock(%d)");
        }
    }

    /** A start that failed on the way. */
    @Override
    public void destroy() throws SQLException {
        letOthersIn();
    }

    private static void tell(Connection connection, String about) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(about.formatted(LOCK));
            }
        }
    }
}
