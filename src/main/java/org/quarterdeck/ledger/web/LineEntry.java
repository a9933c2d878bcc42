package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.ExchangeRate;
import org.quarterdeck.ledger.Exchanged;
import org.quarterdeck.ledger.Posting;

/** One posting of a line: what moved, and how the line stood afterwards. */
record LineEntry(
        @Schema(example = "2", description = "its place on the line, from 1, without gaps")
        int position,

        Instant at,
        @Schema(example = "PRE_ENCUMBRANCE") String kind,
        @Schema(example = "BUD-2027-0001") @Nullable String caseNumber,

        @Schema(example = "12", description = "position of the payment that it takes back, on the same line") @Nullable
        Integer reverses,

        @Schema(example = "asked for") String memo,

        @Schema(example = "\"400.00\"", description = "the sum that moved")
        String amount,

        @Schema(description = "by how much each figure moved")
        Figures change,

        @Schema(description = "how the line stood afterwards")
        Figures balance,

        @Schema(description = "what was exchanged for it; null where the case asked in the line's own currency")
        @Nullable
        Exchange exchanged) {

    /** What was exchanged, and at which rate. */
    record Exchange(
            @Schema(example = "\"100.00\"") String amount,
            @Schema(example = "USD") String currency,

            @Schema(
                    example = "\"0.92405286\"",
                    description = "what one of it was worth in the line's currency, rounded")
            String rate,

            @Schema(example = "\"1.0822\"", description = "what one euro was worth in it")
            String perEuro,

            @Schema(example = "\"1\"", description = "what one euro was worth in the line's currency")
            String linePerEuro,

            @Schema(example = "ECB") String source,

            @Schema(description = "the day that the rate was published for")
            LocalDate date) {

        static Exchange of(Exchanged exchanged) {
            ExchangeRate rate = exchanged.rate();
            return new Exchange(
                    exchanged.sum().decimal(),
                    rate.from().getCurrencyCode(),
                    rate.price().toPlainString(),
                    rate.fromPerEuro().toPlainString(),
                    rate.toPerEuro().toPlainString(),
                    rate.source(),
                    rate.day());
        }
    }

    static LineEntry of(Posting posting) {
        return new LineEntry(
                posting.position(),
                posting.at(),
                posting.kind().name(),
                Optional.ofNullable(posting.caseNumber()).map(CaseNumber::value).orElse(null),
                posting.reverses(),
                posting.memo(),
                posting.amount().decimal(),
                Figures.of(posting.change()),
                Figures.of(posting.balance()),
                Optional.ofNullable(posting.exchanged()).map(Exchange::of).orElse(null));
    }
}
