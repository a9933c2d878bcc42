package org.quarterdeck.strategy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** What a sponsor said to a plan that was voted for. */
record SponsorAnswer(
        PersonId sponsor, Signing answer, @Nullable String reason, Instant answeredAt) {}
