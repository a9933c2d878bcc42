package org.quarterdeck.rota.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.rota.Shift;

/** A shift as JSON. */
record ShiftOut(
        long id,
        ShiftKindOut kind,
        @Nullable String event,
        Instant startsAt,
        Instant endsAt,
        int places,
        int free,
        @Schema(description = "whether the caller is on it") boolean mine,

        @Schema(description = "their ids, for coordinators and leads; null for everybody else") @Nullable
        List<String> people) {

    static ShiftOut of(Shift shift, Caller caller) {
        return new ShiftOut(
                shift.id(),
                ShiftKindOut.of(shift.kind()),
                shift.event(),
                shift.startsAt(),
                shift.endsAt(),
                shift.places(),
                shift.free(),
                shift.has(caller.id()),
                caller.isIn(Circle.COORDINATORS, Circle.LEADS)
                        ? shift.people().stream().map(PersonId::value).toList()
                        : null);
    }
}
