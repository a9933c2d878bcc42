package org.quarterdeck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where it is and whom to sign in as. */
@Component
@Profile("demo")
class Welcome {

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() throws IOException {
        System.out.println(text(environment.getProperty("local.server.port", "8080")));
    }

    static String text(String port) throws IOException {
        return new ClassPathResource("welcome.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{address}", "http://127.0.0.1:" + port);
    }
}
