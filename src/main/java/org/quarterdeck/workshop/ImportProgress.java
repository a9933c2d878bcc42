package org.quarterdeck.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param number the call's how manieth it is
 * @param dry whether it only tries
 * @param broughtBy the id of the chair who brought it
 * @param proposals how many there are
 * @param known how many had been taken before
 * @param endedAt null while it goes on, and for ever where it was cut off
 */
public record ImportProgress(
        int number,
        boolean dry,
        String broughtBy,
        int proposals,
        int taken,
        int known,
        int refused,
        Instant beganAt,
        @Nullable Instant endedAt) {}
