package org.quarterdeck.ballot;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as somebody may see it.
 *
 * @param policy the rules, as they were at the opening
 * @param counts null while nobody is to know them
 * @param mine what the one who asks has said last; null for everybody else
 */
public record BallotView(
        @Schema(example = "PLN-2027-0001") String caseNumber,

        @Schema(example = "1", description = "counts the ballots of the case")
        int round,

        @Schema(example = "strategic-plan-signoff", description = "the process that asks")
        String question,

        String title,
        @Schema(example = "plan") String kind,

        @Schema(description = "SHA-256 of the text that is decided on")
        String textHash,

        @Schema(example = "open", description = "open, closed or cancelled")
        String state,

        @Schema(example = "passed", description = "passed, failed or no-decision; null before the closing") @Nullable
        String outcome,

        @Nullable String because,
        Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        Map<String, Object> policy,

        @Schema(description = "SHA-256 of electors and policy, as in the register's entry of the opening")
        String electorateHash,

        List<Seat> electors,
        @Nullable Counts counts,
        @Nullable Own mine) {

    /**
     * Somebody of the electorate.
     *
     * @param because why they sit out
     * @param voted null where it isn't told
     */
    public record Seat(
            String person,
            @Nullable String affiliation,
            int weight,
            boolean seated,
            @Nullable String because,
            @Nullable Boolean voted) {}

    /** @param base how many the threshold is taken of */
    public record Counts(
            int electors,
            int recused,
            @JsonProperty("for") int inFavour,
            int against,
            int abstaining,
            int invalid,
            int base) {}

    /** @param commitment as the register has it; the salt opens it */
    public record Own(String vote, @Nullable String reason, Instant castAt, String salt, String commitment) {}
}
