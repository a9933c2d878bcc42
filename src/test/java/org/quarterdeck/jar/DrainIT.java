package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrainIT {

    private static final int TERMINATED = 128 + 15;

    @Test
    @DisplayName("SIGTERM under load finishes what was begun, and complains of nothing")
    void finishesWhatWasBegun(@TempDir Path data) throws SQLException {
        Crowd crowd;
        try (Jar jar = Jar.open(data)) {
            crowd = new Crowd(jar.address(), "Before the end");
            try (crowd) {
                crowd.awaitBustle();
                jar.terminate();
                assertThat(jar.exit()).isEqualTo(TERMINATED);
                crowd.goHome();
            }
            assertThat(jar.output()).noneMatch(Jar::isComplaint);
            assertThat(crowd.failures).as(String.join("\n", jar.output())).isEmpty();
        }
        try (Connection kept = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("quarterdeck"), "sa", "")) {
            assertThat(crowd.accepted).allSatisfy(number -> stateOf(number, kept));
            assertThat(crowd.approved)
                    .allSatisfy(number -> assertThat(stateOf(number, kept)).isIn("encumbered", "spent"));
            assertThat(crowd.paid)
                    .allSatisfy(number -> assertThat(stateOf(number, kept)).isEqualTo("spent"));
            assertThat(crowd.withdrawn)
                    .allSatisfy(number -> assertThat(stateOf(number, kept)).isEqualTo("withdrawn"));
        }
    }

    private static String stateOf(String number, Connection kept) throws SQLException {
        try (PreparedStatement question = kept.prepareStatement("select state from cases_case where number = ?")) {
            question.setString(1, number);
            ResultSet found = question.executeQuery();
            assertThat(found.next()).as(number).isTrue();
            return found.getString(1);
        }
    }
}
