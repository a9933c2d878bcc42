package org.quarterdeck;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of the suite: H2 in memory, or a real PostgreSQL with {@code -Dquarterdeck.test.database=postgresql}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("statements", new Statements());
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (isPostgresql()) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + createDatabase(name),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + name
                            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;OPTIMIZE_REUSE_RESULTS=FALSE")
                    .applyTo(context);
        }
    }

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("quarterdeck.test.database"));
    }

    /** Creates an empty database on the suite's PostgreSQL, whatever the suite itself runs on, and gives its address. */
    public static synchronized String createDatabase(String name) {
        try {
            EmbeddedPostgres running = server == null ? start() : server;
            server = running;
            try (var connection = running.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return running.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts a server that stops after the last context has closed. With a shutdown hook of its own it would stop under
     * their feet, and they would wait for connections until the fork is killed.
     */
    private static EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres started =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        SpringApplication.getShutdownHandlers().add(() -> stop(started));
        return started;
    }

    private static void stop(EmbeddedPostgres running) {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
