package org.quarterdeck.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The production set of docker-compose.yml, read as Docker Compose reads it. */
final class Compose {

    static final Path FILE = Path.of("docker-compose.yml");

    /** {@code ${NAME}}, {@code ${NAME:-default}} or {@code ${NAME:?what to do}}. */
    static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    private Compose() {}

    static Map<String, Object> content() {
        try {
            return new Yaml().load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Map<String, Object>> services() {
        return cast(content().get("services"));
    }

    /**
     * The environment that the product is started with.
     *
     * @param filledIn what .env says
     */
    static Map<String, String> environment(Map<String, String> filledIn) {
        Map<String, Object> written = cast(services().get("quarterdeck").get("environment"));
        Map<String, String> environment = new LinkedHashMap<>();
        written.forEach((name, value) -> environment.put(name, filled(value.toString(), filledIn)));
        return environment;
    }

    private static String filled(String value, Map<String, String> filledIn) {
        return VARIABLE.matcher(value)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        filledIn.containsKey(variable.group(1))
                                ? filledIn.get(variable.group(1))
                                : otherwise(variable)));
    }

    private static String otherwise(MatchResult variable) {
        if ("?".equals(variable.group(2))) {
            throw new IllegalArgumentException(variable.group(1) + " is not filled in");
        }
        return variable.group(3) == null ? "" : variable.group(3);
    }

    @SuppressWarnings("unchecked")
    static <T> T cast(Object yaml) {
        return (T) yaml;
    }
}
