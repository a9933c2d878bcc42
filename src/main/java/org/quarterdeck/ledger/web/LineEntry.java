package org.quarterdeck.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
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
        Figures balance) {

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
                Figures.of(posting.balance()));
    }
}
