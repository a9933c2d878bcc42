package org.quarterdeck.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which systems people are given access to, and how patient the house is with them.
 *
 * @param systems by the name that the table {@code role-requirements} calls each
 * @param answerWithin how long a system has to answer; well under a minute, which a job has
 * @param retryPauses how long to wait before each further try, separated by commas; after the last one people are asked
 * @param checkEvery how often it is looked up what has become of an invitation
 * @param askAgain how often somebody is asked anew who let an invitation lapse
 * @param escalateAfter how long access that people have to take back waits before the leads are asked too
 * @param escalateForCauseAfter the same where somebody has to leave for a cause
 */
@ConfigurationProperties("quarterdeck.access")
public record AccessSettings(
        Map<String, SystemSettings> systems,
        @DefaultValue("PT5S") Duration answerWithin,
        @DefaultValue("PT1M,PT5M,PT15M,PT1H") String retryPauses,
        @DefaultValue("PT1H") Duration checkEvery,
        @DefaultValue("2") int askAgain,
        @DefaultValue("PT12H") Duration escalateAfter,
        @DefaultValue("PT30M") Duration escalateForCauseAfter) {

    public AccessSettings {
        systems = systems == null ? Map.of() : Map.copyOf(systems);
        pauses(retryPauses).forEach(Duration::parse);
    }

    /** As ISO 8601 has them. */
    public List<String> pauses() {
        return pauses(retryPauses).toList();
    }

    private static Stream<String> pauses(String written) {
        return Stream.of(written.split(",", -1)).map(String::strip);
    }
}
