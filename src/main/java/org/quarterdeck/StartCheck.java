package org.quarterdeck;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Looks, before anything is built, whether the start can succeed: settings of a production, and the folder with the data. */
final class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final List<String> NEEDED_IN_PRODUCTION = List.of(
            "QUARTERDECK_DB_URL",
            "QUARTERDECK_DB_USER",
            "QUARTERDECK_DB_PASSWORD",
            "QUARTERDECK_ADMIN_PASSWORD",
            "QUARTERDECK_PUBLIC_URL",
            "QUARTERDECK_SMTP_HOST");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        checkProfiles(environment);
        DataDir.of(environment).ifPresent(DataDir::mustBeFree);
    }

    private static void checkProfiles(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        if (demo == production) {
            throw new CannotStart(
                    "The start needs one of the profiles demo and production.",
                    "Choose it with --spring.profiles.active=demo or --spring.profiles.active=production.");
        }
        List<String> missing = production ? missingIn(environment).toList() : List.of();
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "Settings of the production are missing: " + String.join(", ", missing) + ".",
                    "Set them in the environment. docs/settings.md says what each is.");
        }
    }

    private static Stream<String> missingIn(Environment environment) {
        return NEEDED_IN_PRODUCTION.stream().filter(name -> !StringUtils.hasText(environment.getProperty(name)));
    }

    /** After the log has been set up, so that the message is seen as any other. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
