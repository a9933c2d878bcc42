package org.quarterdeck.timetable;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Looks for the best draft: first any, then better ones, until it has found none for long or its time is up. Steps are counted
 * rather than seconds, so that a slow machine finds the same draft as a fast one; the time is there for what is too large.
 */
@Component
class Solver {

    private static final int STEPS_IN_VAIN = 3_000;

    private final SolverFactory<Puzzle> solvers;

    Solver(SchedulingRules rules) {
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Puzzle.class)
                .withEntityClasses(Piece.class)
                .withConstraintProviderClass(PuzzleRules.class)
                .withRandomSeed(rules.seed())
                .withTerminationSpentLimit(rules.solveWithin())
                .withPhaseList(List.of(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withTerminationConfig(
                                        new TerminationConfig().withUnimprovedStepCountLimit(STEPS_IN_VAIN)))));
    }

    /** @param watching hears of each better one as it is found */
    Puzzle solve(Puzzle puzzle, Consumer<BestSolutionChangedEvent<Puzzle>> watching) {
        ai.timefold.solver.core.api.solver.Solver<Puzzle> solver = solvers.buildSolver();
        solver.addEventListener(watching::accept);
        return solver.solve(puzzle);
    }
}
