package org.quarterdeck;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets {@code --quarterdeck.data-dir=somewhere} mean a folder below the current one: H2 takes no path that isn't explicit. */
final class AbsoluteDataDir implements EnvironmentPostProcessor, Ordered {

    private static final String NAME = "quarterdeck.data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getProperty(NAME);
        if (given != null) {
            String absolute = Path.of(given).toAbsolutePath().normalize().toString();
            environment.getPropertySources().addFirst(new MapPropertySource(NAME, Map.of(NAME, absolute)));
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
