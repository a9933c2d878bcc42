package org.quarterdeck.claims;

import org.jspecify.annotations.Nullable;

/** What a checker says about a claim. */
public record Said(
        Verdict verdict,
        @Nullable String reasonCode,
        @Nullable String comment) {}
