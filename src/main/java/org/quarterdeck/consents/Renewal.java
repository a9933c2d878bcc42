package org.quarterdeck.consents;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;

/**
 * A member who is asked to agree to a version.
 *
 * @param suspendedFrom where they stood when it suspended them; null if it hasn't
 */
record Renewal(
        CaseNumber number,
        PersonId person,
        String document,
        String version,
        @Nullable MemberState suspendedFrom) {}
