package org.quarterdeck.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.timetable.Absence;

/** Reads when a speaker can't, as a browser sends it: pairs of times on the clock of the event's place, empty where nothing was typed. */
final class Absences {

    private Absences() {}

    /** @throws Invalid naming every pair that is none */
    static List<Absence> of(ZoneId zone, List<String> from, List<String> to) {
        List<Absence> absences = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            String begin = i < from.size() ? from.get(i).strip() : "";
            String end = i < to.size() ? to.get(i).strip() : "";
            if (begin.isEmpty() && end.isEmpty()) {
                continue;
            }
            try {
                absences.add(new Absence(at(zone, begin), at(zone, end)));
            } catch (DateTimeException no) {
                faults.add(new Fault("absences", "must be pairs of times such as 2027-05-31T09:00"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return absences;
    }

    private static Instant at(ZoneId zone, String typed) {
        return LocalDateTime.parse(typed).atZone(zone).toInstant();
    }
}
