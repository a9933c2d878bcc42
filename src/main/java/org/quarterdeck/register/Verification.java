package org.quarterdeck.register;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries were read
 * @param headHash hash of the last entry up to which the chain is sound; 64 zeros where there is none
 * @param firstBroken place of the first entry that isn't as it was written, or isn't there; null where all are
 * @param finding what is wrong with it, in words
 */
public record Verification(
        boolean intact,
        long entries,
        String headHash,
        @Nullable Long firstBroken,
        @Nullable String finding) {}
