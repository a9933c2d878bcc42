package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.quarterdeck.ledger.Balance;

/** The seven figures of a balance or of a change, as decimals of the line's currency. */
record Figures(
        @Schema(example = "\"50000.00\"") String appropriated,
        @Schema(example = "\"0.00\"") String transferredIn,
        @Schema(example = "\"0.00\"") String transferredOut,
        @Schema(example = "\"400.00\"") String preEncumbered,
        @Schema(example = "\"1250.00\"") String encumbered,
        @Schema(example = "\"0.00\"") String expended,
        @Schema(example = "\"48350.00\"") String available) {

    static Figures of(Balance balance) {
        return new Figures(
                balance.appropriated().decimal(),
                balance.transferredIn().decimal(),
                balance.transferredOut().decimal(),
                balance.preEncumbered().decimal(),
                balance.encumbered().decimal(),
                balance.expended().decimal(),
                balance.available().decimal());
    }
}
