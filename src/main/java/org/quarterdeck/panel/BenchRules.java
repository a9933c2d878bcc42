package org.quarterdeck.panel;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * How reviews are given out (WP-05), the weightiest rule first: nobody reads a proposal twice or more than the call asks of one; as
 * few seats as possible stay empty; loads are as even as can be; and then reviewers know the track.
 */
public class BenchRules implements ConstraintProvider {

    private static final BendableLongScore NEVER = levels(1, 0, 0, 0);
    private static final BendableLongScore EMPTY = levels(0, 1, 0, 0);
    private static final BendableLongScore UNEVEN = levels(0, 0, 1, 0);
    private static final BendableLongScore STRANGE = levels(0, 0, 0, 1);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            rules.forEachUniquePair(Seat.class, equal(Seat::proposal), equal(Seat::reviewer))
                    .penalize(NEVER)
                    .asConstraint("one seat of a proposal"),
            rules.forEach(Seat.class)
                    .groupBy(seat -> requireNonNull(seat.reviewer()), count())
                    .join(Bench.Quota.class)
                    .filter((reviewer, load, quota) -> load > quota.maxLoad())
                    .penalizeLong(NEVER, (reviewer, load, quota) -> load - quota.maxLoad())
                    .asConstraint("no more than the maximum"),
            rules.forEachIncludingUnassigned(Seat.class)
                    .filter(seat -> seat.reviewer() == null)
                    .penalize(EMPTY)
                    .asConstraint("no seat stays empty"),
            // of all ways to give out a number of seats, squares add up to the least where loads differ by one at most
            rules.forEach(Seat.class)
                    .groupBy(seat -> requireNonNull(seat.reviewer()), count())
                    .penalizeLong(UNEVEN, (reviewer, load) -> (long) load * load)
                    .asConstraint("even loads"),
            rules.forEach(Seat.class)
                    .filter(seat -> !seat.isWithAnExpert())
                    .penalize(STRANGE)
                    .asConstraint("reviewers know the track")
        };
    }

    private static BendableLongScore levels(long never, long... rather) {
        return BendableLongScore.of(new long[] {never}, rather);
    }
}
