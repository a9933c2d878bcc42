package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.quarterdeck.ledger.Inherited;
import org.quarterdeck.ledger.OldLedgers;

/** What was carried in, or would be. */
record InheritedOut(
        @Schema(description = "whether it was posted now; false in a dry run, and for what is here already")
        boolean taken,

        @Schema(example = "81", description = "how many transactions the old ledger has")
        int transactions,

        List<Share> lines) {

    /** What one line begins with. */
    record Share(
            @Schema(example = "TRAVEL") String line,
            @Schema(example = "[\"assets:travel:free\"]") List<String> accounts,
            @Schema(example = "\"1950.02\"") String amount,
            @Schema(example = "USD") String currency,

            @Schema(example = "\"-100.00\"", description = "how the accounts stood on their worst day")
            String lowest,

            LocalDate lowestOn) {

        static Share of(Inherited inherited) {
            return new Share(
                    inherited.line().code().value(),
                    inherited.accounts(),
                    inherited.amount().decimal(),
                    inherited.amount().currency().getCurrencyCode(),
                    inherited.lowest().decimal(),
                    inherited.lowestOn());
        }
    }

    static InheritedOut of(OldLedgers.Result result) {
        return new InheritedOut(
                result.isNew(),
                result.transactions(),
                result.lines().stream().map(Share::of).toList());
    }
}
