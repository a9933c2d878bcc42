package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What holds for a budget line after every event, as seen from outside. */
final class Lines {

    private Lines() {}

    static void mustBalance(JsonNode line) {
        BigDecimal has = figure(line, "appropriated")
                .add(figure(line, "transferredIn"))
                .subtract(figure(line, "transferredOut"));
        BigDecimal told = figure(line, "available")
                .add(figure(line, "preEncumbered"))
                .add(figure(line, "encumbered"))
                .add(figure(line, "expended"));
        assertThat(told).as(line.toString()).isEqualByComparingTo(has);
        if (line.path("fundsCheck").asText().equals("STOP")) {
            assertThat(figure(line, "available")).as(line.toString()).isNotNegative();
        }
    }

    private static BigDecimal figure(JsonNode line, String name) {
        return new BigDecimal(line.path(name).asText());
    }
}
