package org.quarterdeck.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All sessions of an event, to be put where they go together. */
@PlanningSolution
class Puzzle {

    @PlanningEntityCollectionProperty
    private List<Piece> pieces;

    @ProblemFactCollectionProperty
    @SuppressWarnings("UnusedVariable") // the solver reads it
    private List<Acquaintance> acquaintances;

    @PlanningScore
    @SuppressWarnings("UnusedVariable") // the solver reads and writes it
    private @Nullable HardMediumSoftLongScore score;

    /** For the solver, which copies puzzles. */
    @SuppressWarnings({"NullAway.Init", "unused"})
    Puzzle() {}

    Puzzle(List<Piece> pieces, List<Acquaintance> acquaintances) {
        this.pieces = pieces;
        this.acquaintances = acquaintances;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many places there are to try in all. */
    long spots() {
        return pieces.stream().mapToLong(Piece::choices).sum();
    }

    int placed() {
        return (int) pieces.stream().filter(piece -> !piece.isNowhere()).count();
    }
}
