package org.quarterdeck.people;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * Somebody's state has changed; told in the transaction that changed it.
 *
 * @param before null for whoever wasn't a member
 */
public record MembershipChanged(PersonId person, @Nullable MemberState before, MemberState now) {}
