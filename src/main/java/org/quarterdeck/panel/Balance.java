package org.quarterdeck.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out anew what nobody has begun to review, when conflicts, people or proposals have changed. Chairs ask, a job does it. */
@Service
public class Balance {

    private final CallBook calls;
    private final Planner planner;
    private final Assigner assigner;
    private final Turns turns;
    private final Rebalancings rebalancings;
    private final OpenSeats openSeats;
    private final Scales scales;
    private final PanelTidings tidings;
    private final Clock clock;

    Balance(
            CallBook calls,
            Planner planner,
            Assigner assigner,
            Turns turns,
            Rebalancings rebalancings,
            OpenSeats openSeats,
            Scales scales,
            PanelTidings tidings,
            Clock clock) {
        this.calls = calls;
        this.planner = planner;
        this.assigner = assigner;
        this.turns = turns;
        this.rebalancings = rebalancings;
        this.openSeats = openSeats;
        this.scales = scales;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Asks for it.
     *
     * @throws NotNow while it is under way
     */
    @Transactional
    public Rebalancing ask(Caller caller, CallCode code) {
        caller.mustBeIn("have reviews given out anew", Circle.CHAIRS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("an administrator decides nothing, whatever other circle they belong to");
        }
        calls.hold(code);
        rebalancings.latest(code).filter(latest -> latest.doneAt() == null).ifPresent(latest -> {
            throw new NotNow("panel.under-way", "the reviews of %s are being given out anew already".formatted(code));
        });
        rebalancings.add(code, caller.id(), now());
        scales.leave(code);
        return rebalancings.latest(code).orElseThrow();
    }

    /**
     * Does it. Nothing is held while the best assignment is looked for.
     *
     * @return whether it is done; otherwise something has changed meanwhile, and it has to be tried again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restore(CallCode code) {
        Call call = calls.get(code);
        Planner.Layout layout = planner.forAll(call);
        Bench filled = assigner.fill(layout.bench());
        calls.hold(code);
        if (!turns.of(code).equals(layout.turns())) {
            return false;
        }
        int moved = filled.seats().stream().mapToInt(this::move).sum();
        rebalancings.done(code, moved, String.valueOf(filled.score()), now());
        return true;
    }

    private int move(Seat seat) {
        Reviewer to = seat.reviewer();
        Optional<Turn> turn = seat.isPinned() || to == null
                ? Optional.empty()
                : turns.open(seat.proposal(), seat.place())
                        .filter(open -> !open.reviewer().equals(to.id()));
        if (turn.isEmpty() || to == null) {
            return 0;
        }
        turns.end(turn.get(), Turn.State.MOVED, now());
        if (turn.get().state() == Turn.State.PLANNED) {
            turns.plan(seat.proposal(), seat.place(), to.id());
            return 1;
        }
        turns.ask(seat.proposal(), seat.place(), to.id(), now());
        openSeats.handOver(seat.proposal(), seat.place(), to.id());
        tidings.moved(turn.get());
        tidings.ask(seat.proposal(), seat.place(), to.id());
        return 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
