package org.quarterdeck.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * One version of a plan, readable for good (SP-03).
 *
 * @param number from 1, without gaps
 * @param canonical the text as it is hashed (RFC 8785)
 * @param hash SHA-256 of the canonical text in UTF-8, lower-case hex
 * @param change what a second person called the change; null for the first version, and while nobody has
 * @param confirmedBy that second person
 */
public record PlanVersion(
        int number,
        PlanText text,
        String canonical,
        String hash,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable Change change,
        @Nullable PersonId confirmedBy) {}
