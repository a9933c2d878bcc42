package org.quarterdeck.timetable;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicForagerConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicPickEarlyType;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Looks for the best draft: first any, then better ones, until it has found none for long or its time is up. Where a session that
 * has spots is left without one it looks once more, with a dearer kind of move. Steps and moves are counted rather than seconds, so
 * that a slow machine finds the same draft as a fast one; the time is there for what is too large.
 */
@Component
class Solver {

    private static final int STEPS_IN_VAIN = 2_000;
    private static final long MOVES_A_PIECE = 4_000;
    private static final double NOW_AND_THEN = 0.05;

    /** As many spots as can all be tried for their sessions within the time. */
    private static final long TRIED = 200_000;

    private final SolverFactory<Puzzle> usual;
    private final SolverFactory<Puzzle> large;
    private final SolverFactory<Puzzle> thorough;
    private final SchedulingRules rules;

    Solver(SchedulingRules rules) {
        this.rules = rules;
        this.usual = solvers(
                new ConstructionHeuristicPhaseConfig(), new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig());
        this.large = solvers(
                // the first spot that will do, where looking at all of them would leave some sessions without any
                new ConstructionHeuristicPhaseConfig()
                        .withForagerConfig(new ConstructionHeuristicForagerConfig()
                                .withPickEarlyType(ConstructionHeuristicPickEarlyType.FIRST_NON_DETERIORATING_SCORE)),
                new ChangeMoveSelectorConfig(),
                new SwapMoveSelectorConfig());
        this.thorough = solvers(
                new ConstructionHeuristicPhaseConfig(),
                new ChangeMoveSelectorConfig(),
                new SwapMoveSelectorConfig(),
                // some are taken out and put in again together: so one makes room for another
                new RuinRecreateMoveSelectorConfig()
                        .withMinimumRuinedCount(2)
                        .withMaximumRuinedCount(4)
                        .withFixedProbabilityWeight(NOW_AND_THEN));
    }

    /** @param watching hears of each better one as it is found */
    Puzzle solve(Puzzle puzzle, Consumer<BestSolutionChangedEvent<Puzzle>> watching) {
        Puzzle solved = solve(puzzle.spots() > TRIED ? large : usual, puzzle, watching);
        return solved.pieces().stream().anyMatch(Piece::isLeftOver) ? solve(thorough, solved, watching) : solved;
    }

    private Puzzle solve(
            SolverFactory<Puzzle> solvers, Puzzle puzzle, Consumer<BestSolutionChangedEvent<Puzzle>> watching) {
        TerminationConfig end = new TerminationConfig()
                .withSpentLimit(rules.solveWithin().dividedBy(2))
                .withMoveCountLimit(MOVES_A_PIECE * Math.max(1, puzzle.pieces().size()));
        ai.timefold.solver.core.api.solver.Solver<Puzzle> solver =
                solvers.buildSolver(new SolverConfigOverride<Puzzle>().withTerminationConfig(end));
        solver.addEventListener(watching::accept);
        return solver.solve(puzzle);
    }

    private SolverFactory<Puzzle> solvers(ConstructionHeuristicPhaseConfig first, MoveSelectorConfig<?>... moves) {
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(Puzzle.class)
                .withEntityClasses(Piece.class)
                .withConstraintProviderClass(PuzzleRules.class)
                .withRandomSeed(rules.seed())
                .withPhases(
                        first,
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig(List.of(moves)))
                                .withTerminationConfig(
                                        new TerminationConfig().withUnimprovedStepCountLimit(STEPS_IN_VAIN))));
    }
}
