package org.quarterdeck.rota;

import org.jspecify.annotations.Nullable;

/** A kind of shift as a coordinator describes it. */
public record ShiftKindDraft(
        @Nullable String name,
        @Nullable String credential,
        @Nullable Boolean supervised) {}
