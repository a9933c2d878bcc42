package org.quarterdeck.timetable;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What makes a draft good. What spots there are keeps rooms' hours, capacity and absences already; the rest of what {@link Clashes}
 * names stands here as hard rules. Then as many sessions as can be have a place, then as few as can be move, and then come the wishes.
 */
public class PuzzleRules implements ConstraintProvider {

    private static final long A_MINUTE_BESIDE_THE_SAME_TRACK = 10;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            oneInARoom(rules),
            onePlaceAPresenter(rules),
            aPlaceForEach(rules),
            stay(rules),
            aTrackInARow(rules),
            goodTimes(rules)
        };
    }

    private static Constraint oneInARoom(ConstraintFactory rules) {
        return rules.forEachUniquePair(Piece.class, equal(Piece::room), overlapping(Piece::start, Piece::clear))
                .penalize(ONE_HARD)
                .asConstraint("one session in a room, and a pause behind it");
    }

    private static Constraint onePlaceAPresenter(ConstraintFactory rules) {
        return rules.forEach(Acquaintance.class)
                .join(Piece.class, equal(Acquaintance::one, Piece::number))
                .join(
                        Piece.class,
                        equal((known, one) -> known.other(), Piece::number),
                        overlapping(
                                (known, one) -> one.start(), (known, one) -> one.clear(), Piece::start, Piece::clear))
                .penalize(ONE_HARD)
                .asConstraint("nobody in two places, nor on the way");
    }

    private static Constraint aPlaceForEach(ConstraintFactory rules) {
        return rules.forEachIncludingUnassigned(Piece.class)
                .filter(Piece::isNowhere)
                .penalize(ONE_MEDIUM)
                .asConstraint("a place for each session");
    }

    private static Constraint stay(ConstraintFactory rules) {
        return rules.forEachIncludingUnassigned(Piece.class)
                .filter(Piece::hasMoved)
                .penalizeLong(ONE_SOFT, Piece::priceOfMoving)
                .asConstraint("what has a place keeps it");
    }

    private static Constraint aTrackInARow(ConstraintFactory rules) {
        return rules.forEachUniquePair(Piece.class, equal(Piece::track), overlapping(Piece::start, Piece::end))
                .penalizeLong(ONE_SOFT, (one, other) -> A_MINUTE_BESIDE_THE_SAME_TRACK * one.minutesBeside(other))
                .asConstraint("no two sessions of a track side by side");
    }

    private static Constraint goodTimes(ConstraintFactory rules) {
        return rules.forEach(Piece.class)
                .penalizeLong(ONE_SOFT, Piece::price)
                .asConstraint("midday free, and not late");
    }
}
