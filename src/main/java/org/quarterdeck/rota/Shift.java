package org.quarterdeck.rota;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/**
 * A time at which somebody helps.
 *
 * @param event the code of the event it belongs to; null for none
 * @param places how many people it takes
 * @param people who is on it, by id
 */
public record Shift(
        long id,
        ShiftKind kind,
        @Nullable String event,
        Instant startsAt,
        Instant endsAt,
        int places,
        List<PersonId> people) {

    public Shift {
        people = List.copyOf(people);
    }

    public int free() {
        return places - people.size();
    }

    public boolean has(PersonId person) {
        return people.contains(person);
    }
}
