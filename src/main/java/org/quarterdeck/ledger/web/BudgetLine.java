package org.quarterdeck.ledger.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.ledger.Standing;

/** A line as it stands. */
record BudgetLine(
        @Schema(example = "EVENTS") String code,
        @Schema(example = "Events") String name,
        @Schema(example = "EUR") String currency,
        @Schema(example = "\"2027\"") String period,
        @Schema(example = "lead") String owner,
        @Schema(example = "STOP") String fundsCheck,
        @JsonUnwrapped Figures figures) {

    static BudgetLine of(Standing standing) {
        Line line = standing.line();
        return new BudgetLine(
                line.code().value(),
                line.name(),
                line.currency().getCurrencyCode(),
                line.period(),
                line.owner().value(),
                line.fundsCheck().name(),
                Figures.of(standing.balance()));
    }
}
