package org.quarterdeck.correspondence;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out. The server is Spring's to know ({@code spring.mail.*}).
 *
 * @param from whom it comes from; null for {@code quarterdeck@} the house's own host
 * @param retryPauses how long to wait before each further try, separated by commas; after the last one an administrator is asked
 */
@ConfigurationProperties("quarterdeck.correspondence")
public record Mailing(
        @Nullable String from,
        @DefaultValue("PT1M,PT5M,PT30M,PT2H,PT12H") String retryPauses) {

    public Mailing {
        pauses(retryPauses).forEach(Duration::parse);
    }

    /** As ISO 8601 has them. */
    public List<String> pauses() {
        return pauses(retryPauses).toList();
    }

    String sender(String publicUrl) {
        if (from != null && !from.isBlank()) {
            return from;
        }
        String host = URI.create(publicUrl).getHost();
        return "Quarterdeck <quarterdeck@%s>".formatted(host == null || isAddress(host) ? "localhost" : host);
    }

    /** A number is no domain. */
    private static boolean isAddress(String host) {
        return host.matches("[0-9.]+|\\[.*]");
    }

    private static Stream<String> pauses(String written) {
        return Stream.of(written.split(",", -1)).map(String::strip);
    }
}
