package org.quarterdeck.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.deputies.Deputyship;

/** That somebody acts for somebody else. */
record DeputyOut(
        @Schema(example = "7") long id,
        @Schema(example = "lead", description = "for whom") String principal,
        @Schema(example = "lead2", description = "who acts") String deputy,
        Instant from,

        @Schema(description = "the moment from which it holds no more")
        Instant until,

        @Schema(example = "[\"budget-approval\"]", description = "empty for all")
        List<String> processes,

        @Schema(example = "500.00", description = "what may be at stake in a case at most; null for any amount")
        @Nullable
        String limit,

        @Schema(example = "EUR") @Nullable String currency,

        @Schema(description = "what stands in the way at present; null for nothing") @Nullable
        String note) {

    static DeputyOut of(Deputyship deputyship, @Nullable String note) {
        var limit = deputyship.limit();
        return new DeputyOut(
                deputyship.id(),
                deputyship.principal().value(),
                deputyship.deputy().value(),
                deputyship.from(),
                deputyship.until(),
                deputyship.processes().stream().sorted().toList(),
                limit == null ? null : limit.decimal(),
                limit == null ? null : limit.currency().getCurrencyCode(),
                note);
    }
}
