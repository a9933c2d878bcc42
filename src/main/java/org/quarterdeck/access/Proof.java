package org.quarterdeck.access;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * That access was taken back, or why it was not (VO-10, VO-19).
 *
 * @param caseNumber the case that took it back
 * @param revoked false where the access stays, for the reason given
 * @param answer what the system said, in words
 */
public record Proof(
        CaseNumber caseNumber, PersonId person, String system, boolean revoked, String answer, Instant at) {}
