package org.quarterdeck.panel;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the seats: to all proposals that wait at once, and to the next reviewer when somebody leaves one. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

    private final CallBook calls;
    private final Conflicts conflicts;
    private final Candidates candidates;
    private final Turns turns;
    private final Planner planner;
    private final Assigner assigner;
    private final PanelTidings tidings;
    private final Clock clock;

    Assignments(
            CallBook calls,
            Conflicts conflicts,
            Candidates candidates,
            Turns turns,
            Planner planner,
            Assigner assigner,
            PanelTidings tidings,
            Clock clock) {
        this.calls = calls;
        this.conflicts = conflicts;
        this.candidates = candidates;
        this.turns = turns;
        this.planner = planner;
        this.assigner = assigner;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Looks for reviewers for the proposal and for all others that wait with it, so that loads are even over all of them (WP-05).
     * Nothing is held while the best assignment is looked for; it is only kept if nothing has changed meanwhile.
     *
     * @return how many seats the proposal has; empty if something has changed, and it has to be tried again
     */
    public Optional<Integer> assign(CaseNumber number, Set<CaseNumber> waiting) {
        Entrant entrant = conflicts.entrant(number);
        Integer seats = entrant.seats();
        if (seats != null) {
            return Optional.of(seats);
        }
        Call call = calls.get(entrant.candidate().call());
        Set<CaseNumber> all = new HashSet<>(waiting);
        all.add(number);
        Planner.Layout layout = planner.forNew(call, all);
        Bench filled = assigner.fill(layout.bench());
        calls.hold(call.code());
        if (!turns.of(call.code()).equals(layout.turns())
                || conflicts.entrant(number).seats() != null) {
            return Optional.ofNullable(conflicts.entrant(number).seats());
        }
        filled.seats().stream().filter(seat -> !seat.isPinned()).forEach(seat -> keep(seat, call.reviewsEach()));
        return Optional.of(call.reviewsEach());
    }

    private void keep(Seat seat, int seats) {
        candidates.seat(seat.proposal(), seats);
        Reviewer reviewer = seat.reviewer();
        if (reviewer != null) {
            turns.plan(seat.proposal(), seat.place(), reviewer.id());
        }
    }

    /**
     * Asks for the review of a seat: whom the assignment has planned, and otherwise, or if they are tied to the proposal meanwhile, the
     * next.
     *
     * @return whom; empty if nobody is left
     */
    public Optional<PersonId> name(CaseNumber number, int place) {
        Entrant entrant = conflicts.entrant(number);
        Call call = calls.hold(entrant.candidate().call());
        Instant now = clock.instant();
        Optional<Turn> planned = turns.open(number, place);
        if (planned.isPresent()) {
            if (planner.reviewers().containsKey(planned.get().reviewer())
                    && conflicts.ties(planned.get().reviewer()).isFree(entrant)) {
                turns.open(planned.get(), now);
                tidings.ask(number, place, planned.get().reviewer());
                return planned.map(Turn::reviewer);
            }
            turns.end(planned.get(), Turn.State.MOVED, now);
        }
        Optional<PersonId> next = planner.next(call, entrant).stream().findFirst();
        next.ifPresentOrElse(
                reviewer -> {
                    turns.ask(number, place, reviewer, now);
                    tidings.ask(number, place, reviewer);
                },
                () -> tidings.nobodyLeft(entrant, place));
        return next;
    }

    /** Reminds whoever has the seat. */
    public void remind(CaseNumber number, int place) {
        turns.open(number, place).ifPresent(turn -> {
            turns.remind(turn);
            tidings.remind(turn);
        });
    }

    /** Takes the seat from whoever hasn't answered; what they have begun to write counts for nothing (WP-11). */
    public void replace(CaseNumber number, int place) {
        turns.open(number, place).ifPresent(turn -> {
            turns.end(turn, Turn.State.REPLACED, clock.instant());
            tidings.replaced(turn);
        });
    }
}
