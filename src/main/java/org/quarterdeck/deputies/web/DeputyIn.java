package org.quarterdeck.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.deputies.Wish;

/** A deputy as somebody names one. */
record DeputyIn(
        @Schema(example = "lead2", description = "a person's id") @Nullable
        String deputy,

        @Schema(example = "2027-03-01", description = "a day or a moment, UTC; at once where missing") @Nullable
        String from,

        @Schema(example = "2027-03-31", description = "the last day, or a moment, UTC") @Nullable
        String until,

        @Schema(example = "[\"budget-approval\"]", description = "all where missing or empty") @Nullable
        List<String> processes,

        @Schema(example = "500.00", description = "what may be at stake in a case at most") @Nullable
        String limit,

        @Schema(example = "EUR", description = "wanted with a limit") @Nullable
        String currency) {

    Wish wish() {
        return new Wish(deputy, from, until, processes, limit, currency);
    }
}
