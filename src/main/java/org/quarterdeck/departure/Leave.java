package org.quarterdeck.departure;

import java.time.Instant;
import org.quarterdeck.kernel.PersonId;

/** That somebody is away for a while. */
public record Leave(PersonId person, Instant since, Instant until) {}
