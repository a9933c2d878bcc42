package org.quarterdeck.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The settings that the code knows: its properties classes, and what {@code application*.yml} sets. */
final class KnownSettings {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final List<Path> FILES = List.of(
            CLASSES.resolve("application.yml"),
            CLASSES.resolve("application-demo.yml"),
            CLASSES.resolve("application-production.yml"));
    private static final Pattern VARIABLE = Pattern.compile("\\bQUARTERDECK_[A-Z_]+");

    private KnownSettings() {}

    /** Default by name; the one in {@code application.yml} wins over the one in the code. */
    static Map<String, String> defaults() throws IOException {
        Map<String, String> defaults = new TreeMap<>(inCode());
        Properties inYaml = properties(FILES.get(0));
        inYaml.stringPropertyNames().stream()
                .filter(name -> name.startsWith("quarterdeck."))
                .forEach(name -> defaults.put(name, inYaml.getProperty(name)));
        return defaults;
    }

    /** The variables of the environment that a start reads. */
    static Set<String> variables() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : FILES) {
            if (Files.exists(file)) {
                VARIABLE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Map<String, String> inCode() throws IOException {
        Path metadata = CLASSES.resolve("META-INF/spring-configuration-metadata.json");
        if (Files.notExists(metadata)) {
            return Map.of();
        }
        JsonNode properties = new JsonMapper().readTree(metadata.toFile()).path("properties");
        return StreamSupport.stream(properties.spliterator(), false)
                .filter(property -> property.path("name").asText().startsWith("quarterdeck."))
                .collect(Collectors.toMap(
                        property -> property.path("name").asText(),
                        property -> property.path("defaultValue").asText()));
    }

    private static Properties properties(Path file) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        Resource resource = new FileSystemResource(file);
        yaml.setResources(resource);
        return Objects.requireNonNullElseGet(yaml.getObject(), Properties::new);
    }
}
