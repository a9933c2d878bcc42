package org.quarterdeck.rates.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.quarterdeck.rates.RateDesk;

/** What became of a file of rates. */
record RatesTaken(
        @Schema(example = "1", description = "of how many days rates were taken")
        int days,

        @Schema(example = "30", description = "how many rates were taken")
        int rates,

        @Schema(example = "0", description = "how many were on file already")
        int known,

        @Schema(description = "the first hundred that were not taken")
        List<Refused> refused,

        @Schema(example = "0", description = "how many were not taken")
        int refusedInAll) {

    private static final int SHOWN = 100;

    /** One that was not taken. */
    record Refused(
            @Schema(example = "2026-11-25 USD") String where,
            @Schema(example = "is 1.0822 on file") String message) {}

    static RatesTaken of(RateDesk.Taken taken) {
        return new RatesTaken(
                taken.days(),
                taken.rates(),
                taken.known(),
                taken.refused().stream()
                        .limit(SHOWN)
                        .map(unfit -> new Refused(unfit.where(), unfit.why()))
                        .toList(),
                taken.refused().size());
    }
}
