package org.quarterdeck.budget;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it was handed in.
 *
 * @param approvedMinor in minor units of the request's currency; null unless approved
 */
public record Reply(
        Verdict verdict,
        @Nullable Long approvedMinor,
        @Nullable String reasonCode,
        @Nullable String comment) {}
