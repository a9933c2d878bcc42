package org.quarterdeck.departure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Membership;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.rota.Rota;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's fourth door: members who are away for a while. They have no say meanwhile, and are back by themselves. */
@Service
public class Leaves {

    private final StoredLeaves leaves;
    private final Memberships memberships;
    private final Indispensable indispensable;
    private final HeldTasks heldTasks;
    private final Rota rota;
    private final DepartureSettings settings;
    private final Clock clock;

    Leaves(
            StoredLeaves leaves,
            Memberships memberships,
            Indispensable indispensable,
            HeldTasks heldTasks,
            Rota rota,
            DepartureSettings settings,
            Clock clock) {
        this.leaves = leaves;
        this.memberships = memberships;
        this.indispensable = indispensable;
        this.heldTasks = heldTasks;
        this.rota = rota;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Goes on leave until the end of that day: shifts until then are given back, tasks go to whoever else is asked.
     *
     * @throws Invalid if the day isn't to come, or too far away
     * @throws NotNow if the person isn't active, or can't be done without
     */
    @Transactional
    public Leave take(PersonId person, @Nullable LocalDate day) {
        Leave leave = new Leave(person, clock.instant().truncatedTo(ChronoUnit.MICROS), until(day));
        if (stateOf(person) != MemberState.ACTIVE) {
            throw new NotNow("departure.not-active", "only active members go on leave");
        }
        indispensable.holding(person).ifPresent(words -> {
            throw new NotNow("departure.indispensable", words);
        });
        if (!rota.giveBack(person, leave.until()).stranded().isEmpty()) {
            throw new NotNow(
                    "rota.unsupervised",
                    "newcomers would be left alone on a shift of yours: another has to be on it first");
        }
        memberships.move(person, MemberState.ON_LEAVE);
        heldTasks.passOn(person);
        leaves.begin(leave);
        return leave;
    }

    /**
     * Comes back before the time.
     *
     * @throws NotNow if the person isn't on leave
     */
    @Transactional
    public void comeBack(PersonId person) {
        if (stateOf(person) != MemberState.ON_LEAVE) {
            throw new NotNow("departure.not-on-leave", "you are not on leave");
        }
        back(person);
    }

    /** Brings back everybody whose leave is over. */
    void bringBack() {
        leaves.over(clock.instant()).forEach(leave -> back(leave.person()));
    }

    /** Whoever became something else meanwhile stays that. */
    private void back(PersonId person) {
        leaves.end(person);
        if (stateOf(person) == MemberState.ON_LEAVE) {
            memberships.move(person, MemberState.ACTIVE);
        }
    }

    private @Nullable MemberState stateOf(PersonId person) {
        return memberships.of(person).map(Membership::state).orElse(null);
    }

    private Instant until(@Nullable LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (day == null || day.isBefore(today)) {
            throw new Invalid("until", "must be a day to come");
        }
        if (day.isAfter(today.plus(settings.longestLeave()))) {
            throw new Invalid("until", "must be within " + settings.longestLeave());
        }
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
