package org.quarterdeck.rota;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Component;

/** Who may be on a shift (VO-13, VO-14). */
@Component
class ShiftRules {

    private final StoredShifts shifts;
    private final StoredCredentials credentials;
    private final Memberships memberships;
    private final Clock clock;

    ShiftRules(StoredShifts shifts, StoredCredentials credentials, Memberships memberships, Clock clock) {
        this.shifts = shifts;
        this.credentials = credentials;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Refuses whoever can't take a place on the shift, in words for them. */
    void mustBeFitting(Shift shift, PersonId person) {
        mustBeOnDuty(person);
        if (shift.free() < 1) {
            throw new NotNow("rota.full", "shift %d has no place left".formatted(shift.id()));
        }
        shifts.of(person, shift.startsAt()).stream()
                .filter(other -> other.startsAt().isBefore(shift.endsAt()))
                .findFirst()
                .ifPresent(other -> {
                    throw new NotNow("rota.elsewhere", "%s is on shift %d at that time".formatted(person, other.id()));
                });
        Mark needed = shift.kind().credential();
        if (needed != null && !holds(person, needed, shift)) {
            throw new NotNow(
                    "rota.no-credential",
                    "shift %d needs %s: %s holds none that is valid until the end of it"
                            .formatted(shift.id(), needed, person));
        }
        if (shift.kind().supervised() && isNew(person, shift) && isUnsupervised(shift.people(), shift)) {
            throw new NotNow(
                    "rota.unsupervised",
                    "shift %d is supervised: somebody who has done it before has to be on it first"
                            .formatted(shift.id()));
        }
    }

    /** Refuses to leave newcomers behind alone. */
    void mustNotStrand(Shift shift, PersonId leaver) {
        if (!strandedBy(shift, leaver).isEmpty()) {
            throw new NotNow(
                    "rota.unsupervised",
                    "shift %d is supervised, and whoever else is on it is new to it: another has to come first"
                            .formatted(shift.id()));
        }
    }

    /** The newcomers that nobody would supervise any more. */
    List<PersonId> strandedBy(Shift shift, PersonId leaver) {
        List<PersonId> left =
                shift.people().stream().filter(person -> !person.equals(leaver)).toList();
        return shift.kind().supervised() && isUnsupervised(left, shift) ? left : List.of();
    }

    private boolean isUnsupervised(List<PersonId> people, Shift shift) {
        return people.stream().allMatch(person -> isNew(person, shift));
    }

    /** A first-timer, or somebody on probation. */
    private boolean isNew(PersonId person, Shift shift) {
        boolean onProbation = memberships
                .of(person)
                .filter(membership -> membership.state() == MemberState.PROBATION)
                .isPresent();
        return onProbation || !shifts.hasDone(person, shift.kind().code(), clock.instant());
    }

    private boolean holds(PersonId person, Mark needed, Shift shift) {
        return credentials.of(person).stream()
                .anyMatch(held -> held.kind().equals(needed) && held.covers(shift.startsAt(), shift.endsAt()));
    }

    private void mustBeOnDuty(PersonId person) {
        Optional<Membership> membership = memberships.of(person);
        if (membership.isEmpty()) {
            throw new Barred("%s is no member".formatted(person));
        }
        if (!membership.get().state().isOnDuty()) {
            throw new Barred("%s is %s, and takes no shifts meanwhile"
                    .formatted(person, membership.get().state().words()));
        }
    }
}
