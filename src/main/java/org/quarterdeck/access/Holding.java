package org.quarterdeck.access;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * What a system is asked about.
 *
 * @param reference what the system called it last; null before it said anything
 * @param account the name that the person has there; null where nobody has said it
 * @param errand names what is asked once and for all: the same in every repetition of it, never the same for another
 */
public record Holding(
        CaseNumber caseNumber,
        PersonId person,
        AccessHolder holder,
        @Nullable String reference,
        @Nullable String account,
        String errand) {}
