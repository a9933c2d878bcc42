package org.quarterdeck.timetable;

import java.util.List;
import org.quarterdeck.calls.CallCode;

/**
 * A release of a timetable is published, told within the transaction that publishes it.
 *
 * @param placements what is new in it or has another time or room than before; never empty
 */
public record SessionsScheduled(CallCode call, int release, List<Placement> placements) {

    public SessionsScheduled {
        placements = List.copyOf(placements);
    }
}
