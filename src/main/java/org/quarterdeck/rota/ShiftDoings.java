package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.quarterdeck.kernel.Doings;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Shifts that people were on. */
@Component
class ShiftDoings implements Doings {

    private final StoredShifts shifts;
    private final Clock clock;

    ShiftDoings(StoredShifts shifts, Clock clock) {
        this.shifts = shifts;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Instant> last(Collection<PersonId> people) {
        return shifts.lastDone(people.stream().map(PersonId::value).toList(), clock.instant());
    }
}
