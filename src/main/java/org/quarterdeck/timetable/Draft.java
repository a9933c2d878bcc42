package org.quarterdeck.timetable;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;

/**
 * The draft of an event's timetable as it stands.
 *
 * @param solving how far the solver is with it; empty before anybody asked for it
 * @param sessions by number
 * @param clashes what keeps it from being published (WP-16)
 * @param published the latest release; empty before the first
 */
public record Draft(
        CallCode call,
        Optional<Solving> solving,
        List<Drafted> sessions,
        List<Clash> clashes,
        Optional<TimetableRelease> published) {

    public Draft {
        sessions = List.copyOf(sessions);
        clashes = List.copyOf(clashes);
    }
}
