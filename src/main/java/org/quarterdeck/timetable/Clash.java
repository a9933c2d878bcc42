package org.quarterdeck.timetable;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What must not be in a published timetable (WP-16).
 *
 * @param kind {@code hours}, {@code capacity}, {@code absence}, {@code room} or {@code presenter}
 * @param sessions the one or two that clash
 * @param words what is wrong, for people
 */
public record Clash(String kind, List<CaseNumber> sessions, String words) {

    public Clash {
        sessions = List.copyOf(sessions);
    }
}
