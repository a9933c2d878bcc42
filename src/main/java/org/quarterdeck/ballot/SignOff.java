package org.quarterdeck.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** An elector's mark: they have read the question and would adopt it. */
record SignOff(PersonId person, @Nullable String comment, Instant at) {}
