package org.quarterdeck.rota;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Component;

/** Reads what coordinators plan, and names every fault in it at once. */
@Component
class ShiftPlans {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EVENT = 32;
    private static final int MOST_PLACES = 1000;
    private static final Duration LONGEST_SHIFT = Duration.ofDays(2);

    private final StoredShifts shifts;
    private final StoredCredentials credentials;

    ShiftPlans(StoredShifts shifts, StoredCredentials credentials) {
        this.shifts = shifts;
        this.credentials = credentials;
    }

    ShiftKind kind(Mark code, ShiftKindDraft draft) {
        List<Fault> faults = new ArrayList<>();
        name(draft.name()).ifPresent(faults::add);
        Mark credential = null;
        if (draft.credential() != null) {
            credential = known(draft.credential());
            if (credential == null) {
                faults.add(new Fault("credential", "must be a kind of credential: there is no " + draft.credential()));
            }
        }
        refuse(faults);
        return new ShiftKind(
                code,
                Objects.requireNonNull(draft.name()).strip(),
                credential,
                Boolean.TRUE.equals(draft.supervised()));
    }

    long add(ShiftDraft draft) {
        List<Fault> faults = new ArrayList<>();
        Optional<ShiftKind> kind = mark(draft.kind()).flatMap(shifts::kind);
        if (kind.isEmpty()) {
            faults.add(new Fault("kind", "must be a kind of shift"));
        }
        if (draft.event() != null) {
            PlainText.faultInLine(draft.event(), LONGEST_EVENT)
                    .ifPresent(words -> faults.add(new Fault("event", words)));
        }
        times(draft.startsAt(), draft.endsAt(), faults);
        if (draft.places() == null || draft.places() < 1 || draft.places() > MOST_PLACES) {
            faults.add(new Fault("places", "must be 1 to " + MOST_PLACES));
        }
        refuse(faults);
        return shifts.add(
                kind.orElseThrow().code(),
                draft.event(),
                Objects.requireNonNull(draft.startsAt()).truncatedTo(ChronoUnit.SECONDS),
                Objects.requireNonNull(draft.endsAt()).truncatedTo(ChronoUnit.SECONDS),
                Objects.requireNonNull(draft.places()));
    }

    static Optional<Fault> name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(new Fault("name", "must be given"));
        }
        return PlainText.faultInLine(name, LONGEST_NAME).map(words -> new Fault("name", words));
    }

    private static void times(@Nullable Instant startsAt, @Nullable Instant endsAt, List<Fault> faults) {
        if (startsAt == null) {
            faults.add(new Fault("startsAt", "must be given"));
        }
        if (endsAt == null) {
            faults.add(new Fault("endsAt", "must be given"));
        }
        if (startsAt != null && endsAt != null) {
            if (!startsAt.isBefore(endsAt)) {
                faults.add(new Fault("endsAt", "must be later than the start"));
            } else if (Duration.between(startsAt, endsAt).compareTo(LONGEST_SHIFT) > 0) {
                faults.add(new Fault("endsAt", "must be within two days of the start"));
            }
        }
    }

    private @Nullable Mark known(String code) {
        return mark(code).flatMap(credentials::kind).map(CredentialKind::code).orElse(null);
    }

    private static Optional<Mark> mark(@Nullable String code) {
        try {
            return code == null ? Optional.empty() : Optional.of(new Mark(code));
        } catch (Invalid shapeless) {
            return Optional.empty();
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
