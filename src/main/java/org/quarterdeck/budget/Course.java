package org.quarterdeck.budget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ballot.Certificate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How far a request has come on its route.
 *
 * @param route as the decision table has written it; null before
 * @param step place of the open step in the route, from 0
 * @param ballot the last that was held on what is asked for now; null before
 */
record Course(
        @Nullable String route,
        int step,
        @Embedded.Nullable(prefix = "ballot_") @Nullable HeldBallot ballot) {

    static final Course NOT_ROUTED = new Course(null, 0, null);

    /** Starts anew: a ballot that was held on another version counts no more (BA-07). */
    static Course along(String route) {
        Route.parse(route);
        return new Course(route, 0, null);
    }

    /** The step that is to be answered now. */
    Step open() {
        return steps().get(step);
    }

    boolean isAtItsEnd() {
        return step + 1 == steps().size();
    }

    Course next() {
        return new Course(route, step + 1, ballot);
    }

    /** Goes on to a ballot, whose word is the last: what the route has beyond the open step falls away. */
    Course toBallot() {
        return new Course(route + Route.THEN + Step.BALLOT_OF_COUNCIL, steps().size(), ballot);
    }

    /** The same way from its beginning. */
    Course anew() {
        return new Course(route, 0, null);
    }

    /** The open step once more. */
    Course again() {
        return new Course(route, step, null);
    }

    Course voted(Certificate certificate) {
        return new Course(route, step, HeldBallot.of(step, certificate));
    }

    Optional<HeldBallot> lastBallot() {
        return Optional.ofNullable(ballot);
    }

    /** How the open step stands, with what was answered to it or voted on it. */
    Tally tally(Answers said) {
        return open().isBallot()
                ? lastBallot()
                        .filter(held -> held.step() == step)
                        .map(HeldBallot::tally)
                        .orElse(Tally.OPEN)
                : said.tally(open());
    }

    private List<Step> steps() {
        return Route.parse(Objects.requireNonNull(route, "not routed yet")).steps();
    }
}
