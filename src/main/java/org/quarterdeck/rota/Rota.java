package org.quarterdeck.rota;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's door: shifts, and who is on them. Coordinators plan; members take and leave places of their own accord. Whoever is
 * put on a shift, or taken off for good, is held first and the shift after them: in two places at once nobody is.
 */
@Service
public class Rota {

    private final StoredShifts shifts;
    private final ShiftPlans plans;
    private final ShiftRules rules;
    private final Memberships memberships;
    private final Clock clock;

    Rota(StoredShifts shifts, ShiftPlans plans, ShiftRules rules, Memberships memberships, Clock clock) {
        this.shifts = shifts;
        this.plans = plans;
        this.rules = rules;
        this.memberships = memberships;
        this.clock = clock;
    }

    public List<ShiftKind> kinds() {
        return shifts.kinds();
    }

    /**
     * Says what a kind of shift is.
     *
     * @return whether it is a new one
     * @throws Invalid naming every fault
     */
    @Transactional
    public boolean keep(Caller caller, Mark code, ShiftKindDraft draft) {
        caller.mustBeIn("say what is done on shifts", Circle.COORDINATORS);
        return shifts.keep(plans.kind(code, draft));
    }

    /** @throws Invalid naming every fault */
    @Transactional
    public Shift plan(Caller caller, ShiftDraft draft) {
        caller.mustBeIn("plan shifts", Circle.COORDINATORS);
        return shifts.find(plans.add(draft)).orElseThrow();
    }

    /** @throws NoSuch if there is none */
    public Shift shift(long id) {
        return shifts.find(id).orElseThrow(() -> unknown(id));
    }

    /** In the order of time: those that are not over by that moment. A page goes on behind the shift that the last one ended with. */
    public Page<Shift> read(Instant from, Stretch stretch) {
        long after = stretch.after(0);
        Shift behind = after == 0
                ? null
                : shifts.find(after).orElseThrow(() -> new Invalid("after", "must be the next of an earlier page"));
        return Page.of(
                shifts.following(from, behind, stretch.rows()), stretch.limit(), shift -> String.valueOf(shift.id()));
    }

    /**
     * Puts somebody on a shift; whoever is on it already stays.
     *
     * @throws Barred if the caller may not, or the person is off duty
     * @throws NotNow if the rules of the shift are against it (VO-13, VO-14), or it is over
     */
    @Transactional
    public Shift signUp(Caller caller, long id, PersonId person) {
        mustSpeakFor(caller, person);
        memberships.hold(person);
        Shift shift = open(id);
        if (!shift.has(person)) {
            rules.mustBeFitting(shift, person);
            shifts.take(id, person, clock.instant());
        }
        return shift(id);
    }

    /**
     * Takes somebody off a shift.
     *
     * @throws NotNow if newcomers would be left alone on it (VO-14), or it is over
     */
    @Transactional
    public Shift signOff(Caller caller, long id, PersonId person) {
        mustSpeakFor(caller, person);
        Shift shift = open(id);
        if (shift.has(person)) {
            rules.mustNotStrand(shift, person);
            shifts.leave(id, person);
        }
        return shift(id);
    }

    /**
     * Gives back what somebody is on between now and then, because they help no more or not meanwhile.
     *
     * @param until null for good
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public GivenBack giveBack(PersonId person, @Nullable Instant until) {
        memberships.hold(person);
        Instant now = clock.instant();
        List<Shift> given = new ArrayList<>();
        Map<PersonId, List<Shift>> stranded = new HashMap<>();
        for (Shift coming : shifts.of(person, now)) {
            if (until == null || coming.startsAt().isBefore(until)) {
                Shift shift = shifts.hold(coming.id()).orElseThrow();
                rules.strandedBy(shift, person).forEach(other -> {
                    shifts.leave(shift.id(), other);
                    stranded.computeIfAbsent(other, first -> new ArrayList<>()).add(shift);
                });
                shifts.leave(shift.id(), person);
                given.add(shift);
            }
        }
        return new GivenBack(given, stranded);
    }

    private Shift open(long id) {
        Shift shift = shifts.hold(id).orElseThrow(() -> unknown(id));
        if (!clock.instant().isBefore(shift.endsAt())) {
            throw new NotNow("rota.over", "shift %d is over".formatted(id));
        }
        return shift;
    }

    private static void mustSpeakFor(Caller caller, PersonId person) {
        if (!caller.id().equals(person) && !caller.isIn(Circle.COORDINATORS)) {
            throw new Barred("only coordinators put others on shifts, or take them off");
        }
    }

    private static NoSuch unknown(long id) {
        return new NoSuch("there is no shift %d".formatted(id));
    }
}
