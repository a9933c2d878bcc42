package org.quarterdeck.cases;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Stretch;

/** Which cases are looked for; what is null doesn't matter. */
public record Search(
        @Nullable String process,
        @Nullable String state,
        @Nullable String startedBy,
        Stretch stretch) {}
