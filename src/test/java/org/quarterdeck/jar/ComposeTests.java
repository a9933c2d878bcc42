package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Docker Compose would say of the production set, and what the house wants of every service in it. */
class ComposeTests {

    private static final Path SCHEMA = Path.of("node_modules", "dclint", "schemas", "compose.schema.json");

    @Test
    void followsTheSchema() throws IOException {
        assertThat(SCHEMA).as("the schema: run ./verify or npm ci first").exists();
        ObjectMapper json = new ObjectMapper();
        ObjectNode schema = (ObjectNode) json.readTree(SCHEMA.toFile());
        schema.remove("$id"); // which is no address, as the validator wants it to be
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(schema)
                        .validate(json.valueToTree(Compose.content())))
                .isEmpty();
    }

    @Test
    void isThreeServices() {
        assertThat(Compose.services()).containsOnlyKeys("quarterdeck", "database", "mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarterdeck", "database", "mail"})
    void givesNoServiceMoreThanItNeeds(String name) {
        Map<String, Object> service = Compose.services().get(name);

        assertThat(service.get("user").toString()).isNotEmpty().doesNotMatch("0(:.*)?|root(:.*)?");
        assertThat(service)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKeys("healthcheck", "restart");
        assertThat(service.get("image").toString()).matches(".+:[0-9v].*");
    }

    @Test
    void opensNothingButToThisMachine() {
        assertThat(Compose.services().values().stream()
                        .flatMap(service ->
                                Compose.<List<String>>cast(service.getOrDefault("ports", List.of())).stream()))
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void waitsForWhatTheProductNeeds() {
        assertThat(Compose.services().get("quarterdeck").get("depends_on"))
                .isEqualTo(Map.of(
                        "database", Map.of("condition", "service_healthy"),
                        "mail", Map.of("condition", "service_healthy")));
    }

    @Test
    void keepsNoSecretAndExplainsWhatIsToBeFilledIn() throws IOException {
        String file = Files.readString(Compose.FILE);
        assertThat(file.lines().filter(line -> line.contains("PASSWORD:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*PASSWORD: \\$\\{\\w+:\\?.*}"));

        String example = Files.readString(Path.of(".env.example"));
        Stream<String> asked = Compose.VARIABLE.matcher(file).results().map(found -> found.group(1));
        assertThat(asked.distinct()).isNotEmpty().allMatch(name -> example.contains(name + "="));
        assertThat(example.lines().filter(line -> line.contains("PASSWORD="))).allMatch(line -> line.endsWith("="));
    }
}
