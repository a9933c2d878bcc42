package org.quarterdeck.timetable;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;

/**
 * What a release changes for one session.
 *
 * @param now how it stands in the release
 * @param before how it stood in the one before; empty where it wasn't in it
 */
public record Change(TimetableEntry now, Optional<TimetableEntry> before) {

    public CaseNumber number() {
        return now.number();
    }

    public boolean isNew() {
        return !now.cancelled() && before.filter(old -> !old.cancelled()).isEmpty();
    }

    public boolean isRemoval() {
        return now.cancelled();
    }

    /** What differs beside room and time, one word each. */
    public List<String> differences() {
        return before.map(now::differences).orElse(List.of());
    }

    public boolean hasMoved() {
        return before.filter(now::isElsewhereThan).isPresent();
    }
}
