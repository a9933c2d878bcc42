package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OpenJar.class)
class StartIT {

    @Test
    @DisplayName("A healthy start complains of nothing")
    void complainsOfNothing(Jar jar) {
        List<String> log = jar.output();
        int welcome = log.indexOf("  Quarterdeck is open for the demonstration. Everyone's password is: demo");
        assertThat(welcome).isPositive();
        assertThat(log.subList(0, welcome)).noneMatch(Jar::isComplaint);
    }

    @ParameterizedTest
    @DisplayName("Whoever runs the house, or audits it, reads its figures; a test's own context has none")
    @ValueSource(strings = {"auditor", "admin"})
    void showsItsFigures(String person, Jar jar) {
        assertThat(new Visitor(jar.address(), person)
                        .get("/actuator/prometheus")
                        .expect(200)
                        .text())
                .contains("jvm_memory_used_bytes");
    }

    @Test
    @DisplayName("A second start on the same data fails with one clear message")
    void refusesToShareData(Jar jar) {
        try (Jar second = Jar.start(jar.data())) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output())
                    .filteredOn(line -> line.contains("in use by another process"))
                    .singleElement()
                    .asString()
                    .contains(jar.data().toString());
            assertThat(second.output()).noneMatch(line -> line.matches("\\s+at .*"));
        }
    }
}
