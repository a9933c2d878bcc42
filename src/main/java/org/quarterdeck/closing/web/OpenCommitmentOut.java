package org.quarterdeck.closing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.quarterdeck.closing.OpenCommitment;

/** What is committed to a case on a line that is closed. */
record OpenCommitmentOut(
        @Schema(example = "BUD-2026-0001") String caseNumber,
        @Schema(example = "EVENTS") String budgetLine,
        @Schema(example = "250.00") String amount,
        @Schema(example = "EUR") String currency,
        String payee,

        @Schema(description = "whether a claim waits to be checked or paid")
        boolean claimed) {

    static OpenCommitmentOut of(OpenCommitment open) {
        return new OpenCommitmentOut(
                open.number().value(),
                open.line().value(),
                open.amount().decimal(),
                open.amount().currency().getCurrencyCode(),
                open.payee(),
                open.claimed());
    }
}
