package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.TestDatabase;

/** The jar in its production, with the settings of docker-compose.yml, on a real PostgreSQL. */
class ProductionIT {

    private static final String PASSWORD = "Correct-Horse-7-Battery";

    @Test
    @DisplayName("Two equal nodes start at once on an empty database, and share every case")
    void sharesOneDatabase() {
        Map<String, String> settings = settings();
        try (Jar started = Jar.start(settings);
                Jar other = Jar.start(settings)) {
            String here = started.opened().address();
            String there = other.opened().address();

            Visitor admin = new Visitor(here, "admin", PASSWORD);
            holdsNothingYet(admin);
            furnish(admin);
            String number = new Visitor(here, "noor", PASSWORD)
                    .ask("Chairs for the meeting", "120.00", "MEETINGS")
                    .expect(201)
                    .json()
                    .path("caseNumber")
                    .asText();
            new Visitor(there, "lou", PASSWORD).approve(number).expect(204);

            JsonNode decided = new Visitor(here, "noor", PASSWORD)
                    .get("/api/cases/" + number)
                    .expect(200)
                    .json();
            assertThat(decided.path("state").asText()).isEqualTo("encumbered");
            assertThat(new Visitor(there, "lou", PASSWORD)
                            .get("/api/decisions/verification")
                            .expect(200)
                            .json()
                            .path("intact")
                            .asBoolean())
                    .isTrue();
            assertThat(admin.get("/engine-rest/deployment").expect(200).json()).hasSize(1);
            for (Jar jar : List.of(started, other)) {
                assertThat(jar.output()).noneMatch(Jar::isComplaint);
            }
        }
    }

    @Test
    @DisplayName("A start that lacks settings ends within seconds, with one message that names them all")
    void namesWhatIsMissing() {
        Instant before = Instant.now();
        try (Jar jar = Jar.start(Map.of("SPRING_PROFILES_ACTIVE", "production", "QUARTERDECK_SMTP_HOST", "mail"))) {
            assertThat(jar.exit()).isEqualTo(1);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(jar.output())
                    .filteredOn(line -> line.contains("are missing"))
                    .singleElement()
                    .asString()
                    .contains("QUARTERDECK_DB_URL, QUARTERDECK_DB_USER, QUARTERDECK_DB_PASSWORD,"
                            + " QUARTERDECK_ADMIN_PASSWORD, QUARTERDECK_PUBLIC_URL.");
        }
    }

    private static void holdsNothingYet(Visitor admin) {
        assertThat(admin.get("/api/people").expect(200).json().path("items"))
                .extracting(person -> person.path("id").asText())
                .containsExactly("admin");
        assertThat(admin.get("/api/budget-lines").expect(200).json()).isEmpty();
        new Visitor(admin.address(), "member").get("/api/cases").expect(401);
    }

    /** What an empty house needs before the first request. */
    private static void furnish(Visitor admin) {
        declare(admin, "noor", List.of("members"));
        declare(admin, "lou", List.of("members", "leads"));
        declare(admin, "tess", List.of("members", "treasurers"));
        new Visitor(admin.address(), "tess", PASSWORD)
                .post(
                        "/api/budget-lines",
                        Map.of(
                                "code", "MEETINGS",
                                "name", "Meetings",
                                "currency", "EUR",
                                "owner", "lou",
                                "appropriated", "1000.00"))
                .expect(201);
    }

    private static void declare(Visitor admin, String id, List<String> groups) {
        admin.put("/api/people/" + id, Map.of("affiliation", "independent", "password", PASSWORD, "groups", groups))
                .expect(201);
    }

    /** Those of docker-compose.yml, on a database of this test's own. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Compose.environment(Map.of(
                "QUARTERDECK_DB_PASSWORD", "postgres",
                "QUARTERDECK_ADMIN_PASSWORD", PASSWORD,
                "QUARTERDECK_PUBLIC_URL", "https://quarterdeck.example.org")));
        String name = "p" + UUID.randomUUID().toString().replace("-", "");
        settings.put("QUARTERDECK_DB_URL", TestDatabase.createDatabase(name));
        settings.put("QUARTERDECK_DB_USER", "postgres");
        return settings;
    }
}
