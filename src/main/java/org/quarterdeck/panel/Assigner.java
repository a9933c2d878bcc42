package org.quarterdeck.panel;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.springframework.stereotype.Component;

/**
 * Fills the seats of a call. It stops after so many steps without finding anything better, and not after some time: only so does it
 * come to the same on a busy machine. The time is the limit behind that.
 */
@Component
class Assigner {

    private static final int STEPS_FOR_A_SEAT = 200;
    private static final int MOST_STEPS = 20_000;

    private final PanelSettings settings;

    Assigner(PanelSettings settings) {
        this.settings = settings;
    }

    /** The bench with its seats filled as well as can be. Seats that are pinned stay as they are. */
    Bench fill(Bench bench) {
        long free = bench.seats().stream().filter(seat -> !seat.isPinned()).count();
        if (free == 0) {
            return bench;
        }
        int patience = (int) Math.min(MOST_STEPS, STEPS_FOR_A_SEAT * free);
        return SolverFactory.<Bench>create(solver(patience)).buildSolver().solve(bench);
    }

    private SolverConfig solver(int stepsWithoutBetter) {
        return new SolverConfig()
                .withSolutionClass(Bench.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(BenchRules.class))
                .withRandomSeed(settings.seed())
                .withTerminationConfig(new TerminationConfig().withSpentLimit(settings.assignWithin()))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withTerminationConfig(
                                        new TerminationConfig().withUnimprovedStepCountLimit(stepsWithoutBetter)));
    }
}
