package org.quarterdeck.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * What a person was told.
 *
 * @param notice what it is about, one word; with the case and the person it is unique
 * @param link where it leads to
 * @param task id of the task that it is about; null where it is about none in particular
 * @param sentAt when it went out by mail; null if it didn't, or not yet
 */
public record Notice(
        long id,
        PersonId person,
        CaseNumber caseNumber,
        String notice,
        String subject,
        String body,
        @Nullable String link,
        @Nullable String task,
        Instant toldAt,
        @Nullable Instant sentAt) {}
