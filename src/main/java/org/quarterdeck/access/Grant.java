package org.quarterdeck.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody's access to one system, as one case asked for it.
 *
 * @param system its name in the settings and in the table {@code role-requirements}
 * @param lastError what the system, or the way there, said last against it; null where nothing did
 */
public record Grant(
        PersonId person,
        CaseNumber caseNumber,
        String system,
        GrantState state,
        @Nullable String lastError,
        Instant changedAt) {}
