package org.quarterdeck.ledger;

import org.jspecify.annotations.Nullable;

/** A line that somebody wants opened, as it was typed. Period and funds check may be left out: this year's, STOP. */
public record Opening(
        @Nullable String code,
        @Nullable String name,
        @Nullable String currency,
        @Nullable String period,
        @Nullable String owner,
        @Nullable String fundsCheck,
        @Nullable String appropriated) {}
