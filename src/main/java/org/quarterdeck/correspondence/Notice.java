package org.quarterdeck.correspondence;

import java.time.Instant;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * What a person was told.
 *
 * @param notice what it is about, one word; with the case and the person it is unique
 */
public record Notice(
        long id, PersonId person, CaseNumber caseNumber, String notice, String subject, String body, Instant toldAt) {}
