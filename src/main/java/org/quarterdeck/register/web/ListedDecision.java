package org.quarterdeck.register.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.register.Commitments;

/** One entry of the register, named as in its export. */
record ListedDecision(
        @Schema(example = "quarterdeck-register-1") String encoding,

        @Schema(description = "its place in the chain, from 1, without gaps", example = "7")
        long seq,

        @Schema(description = "UTC, always six decimals", example = "2027-03-01T09:30:00.000000Z")
        String at,

        @Schema(example = "BUD-2027-0001") @Nullable String caseNumber,
        @Schema(example = "budget-approval") String process,
        @Schema(example = "approval") String kind,
        @Schema(example = "approved") String outcome,

        @Schema(description = "who decided; to the public their commitments", example = "[\"lead\"]")
        List<String> deciders,

        @Schema(description = "code and free text; to the public the code alone", example = "incomplete: No quote yet.")
        @Nullable
        String reason,

        @Schema(example = "incomplete") @Nullable String reasonCode,

        @Schema(description = "the rules that it was decided under")
        Map<String, Object> policy,

        @Schema(description = "figures that belong to the decision")
        Map<String, Object> facts,

        Commitments commitments,

        @Schema(description = "hash of the entry before; 64 zeros for the first")
        String previousHash,

        @Schema(description = "lower-case hex SHA-256 of the entry's canonical form")
        String hash) {}
