package org.quarterdeck;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The systems around the house in a test, beside the rosters of the demonstration: {@code announcements} is a list of the suite's
 * Mailman; a stand-in that each test teaches what to say is {@code org} (a forge), {@code directory} (SCIM) and {@code badges} (a webhook).
 */
public final class OutsideWorld implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String LIST = "announcements." + MailmanServer.DOMAIN;
    public static final String SECRET = "a secret between the house and the badges";

    /** Where the house looks for exchange rates. */
    public static final String RATES = "/stats/eurofxref/eurofxref-daily.xml";

    private static final WireMockServer STAND_IN = standIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> settings = new ArrayList<>();
        add(
                settings,
                "announcements",
                "kind=mailman",
                "url=" + MailmanServer.url(),
                "user=" + MailmanServer.USER,
                "password=" + MailmanServer.PASSWORD,
                "list=" + LIST);
        add(
                settings,
                "org",
                "kind=github",
                "url=" + address("/forge"),
                "token=forge-token",
                "organisation=quarterdeck",
                "teams=helpers");
        add(settings, "directory", "kind=scim", "url=" + address("/scim"), "token=scim-token");
        add(settings, "badges", "kind=webhook", "url=" + address("/badges"), "secret=" + SECRET);
        settings.add("quarterdeck.rates.url=" + address(RATES));
        settings.add("quarterdeck.rates.answer-within=PT30S");
        TestPropertyValues.of(settings).applyTo(context);
    }

    /** Whatever each test taught it before is forgotten. */
    public static WireMockServer fresh() {
        STAND_IN.resetAll();
        return STAND_IN;
    }

    public static String address(String path) {
        return STAND_IN.baseUrl() + path;
    }

    private static void add(List<String> settings, String system, String... values) {
        Stream.of(values)
                .map(value -> "quarterdeck.access.systems.%s.%s".formatted(system, value))
                .forEach(settings::add);
    }

    private static WireMockServer standIn() {
        WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }
}
