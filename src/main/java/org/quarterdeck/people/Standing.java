package org.quarterdeck.people;

import org.jspecify.annotations.Nullable;

/** What was declared of a person. */
public record Standing(
        @Nullable String affiliation, @Nullable Tier tier, MemberState state) {

    /** Of whoever was made known at the engine's own doors only. */
    public static final Standing UNDECLARED = new Standing(null, null, MemberState.ACTIVE);
}
