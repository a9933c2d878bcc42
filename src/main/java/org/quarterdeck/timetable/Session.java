package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;

/**
 * A session that is to have a place in an event's timetable.
 *
 * @param number of the case that it comes from: there is one session a case
 * @param format talk, workshop, tutorial or panel
 * @param minutes how long it takes
 * @param language as ISO 639 has it; null or empty where nobody said
 * @param attendance how many people are expected; null where nobody knows: it fits into every room
 */
public record Session(
        CaseNumber number,
        CallCode call,
        String title,
        String summary,
        String track,
        String format,
        int minutes,
        @Nullable String language,
        List<Presenter> presenters,
        List<Absence> absences,
        @Nullable Integer attendance) {

    public Session {
        presenters = List.copyOf(presenters);
        absences = List.copyOf(absences);
        if (language != null && language.isBlank()) {
            language = null;
        }
    }

    boolean sharesPresenterWith(Session other) {
        return presenters.stream().anyMatch(one -> other.presenters.stream().anyMatch(one::is));
    }

    boolean isAbsent(Instant start, Instant end) {
        return absences.stream().anyMatch(absence -> absence.overlaps(start, end));
    }

    boolean fits(int capacity) {
        return attendance == null || attendance <= capacity;
    }
}
