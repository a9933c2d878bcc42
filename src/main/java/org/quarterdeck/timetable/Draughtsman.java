package org.quarterdeck.timetable;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes drafts: reads what there is, has the solver think, and only then holds the event's draft, to write the new one down.
 */
@Component
public class Draughtsman {

    private final CallBook calls;
    private final Drafts drafts;
    private final Puzzles puzzles;
    private final Solver solver;
    private final Sessions sessions;
    private final Releases releases;
    private final Solvings solvings;

    Draughtsman(
            CallBook calls,
            Drafts drafts,
            Puzzles puzzles,
            Solver solver,
            Sessions sessions,
            Releases releases,
            Solvings solvings) {
        this.calls = calls;
        this.drafts = drafts;
        this.puzzles = puzzles;
        this.solver = solver;
        this.sessions = sessions;
        this.releases = releases;
        this.solvings = solvings;
    }

    /** @return whether there is a new draft: if anything has changed meanwhile it would be a draft of yesterday, and has to be made again */
    @Transactional
    public boolean draw(CallCode call, boolean afresh) {
        long edition = drafts.edition(call);
        Puzzle puzzle = puzzles.of(
                calls.get(call),
                sessions.findByCallCodeAndDroppedAtIsNullOrderByNumber(call.value()),
                releases.findFirstByCallCodeOrderByNumberDesc(call.value()).orElse(null),
                afresh);
        AtomicInteger improvements = new AtomicInteger();
        Puzzle solved = solve(call, puzzle, improvements);
        drafts.hold(call);
        if (drafts.edition(call) != edition + 1) {
            return false;
        }
        solved.pieces().forEach(this::place);
        solvings.ready(call, solved.placed(), improvements.get());
        return true;
    }

    /** A job that never came to its end. */
    @Transactional
    public void giveUp(CallCode call) {
        solvings.givenUp(call);
    }

    private Puzzle solve(CallCode call, Puzzle puzzle, AtomicInteger improvements) {
        solvings.begun(call, puzzle.pieces().size());
        try {
            return solver.solve(
                    puzzle,
                    better -> solvings.better(
                            call, better.getNewBestSolution().placed(), improvements.incrementAndGet()));
        } catch (RuntimeException unsolved) {
            solvings.failed(call);
            throw unsolved;
        }
    }

    private void place(Piece piece) {
        Optional<Spot> spot = Optional.ofNullable(piece.spot());
        @Nullable String room = spot.map(Spot::room).orElse(null);
        @Nullable Instant start = spot.map(Spot::begins).orElse(null);
        sessions.place(piece.number(), room, start);
    }
}
