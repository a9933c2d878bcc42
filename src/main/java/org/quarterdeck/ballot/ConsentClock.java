package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of a consent round. It runs from the opening, stands still while a concern is open, and goes on with some days left
 * at least (SP-07). Nobody sets it: it follows from when concerns were raised and resolved.
 */
final class ConsentClock {

    private final Duration resumeAtLeast;
    private Instant since;
    private Duration left;
    private Duration run = Duration.ZERO;
    private int open;

    private ConsentClock(Instant openedAt, ConsentTerms terms) {
        this.resumeAtLeast = terms.resumeAtLeast();
        this.since = openedAt;
        this.left = terms.rules().period();
    }

    static ConsentClock of(Instant openedAt, ConsentTerms terms, List<Concern> concerns) {
        ConsentClock clock = new ConsentClock(openedAt, terms);
        concerns.stream()
                .flatMap(ConsentClock::turns)
                .sorted(Comparator.comparing(Turn::at).thenComparing(Turn::by, Comparator.reverseOrder()))
                .forEach(clock::turn);
        return clock;
    }

    /** When the comment period is over; empty while the clock stands still. */
    Optional<Instant> due() {
        return isSuspended() ? Optional.empty() : Optional.of(since.plus(left));
    }

    boolean isSuspended() {
        return open > 0;
    }

    /** How long it has run by then. */
    Duration passed(Instant at) {
        return isSuspended() ? run : run.plus(Duration.between(since, at));
    }

    /** Whether the comment period is over by then. */
    boolean isOver(Instant at) {
        return due().filter(due -> !at.isBefore(due)).isPresent();
    }

    private static Stream<Turn> turns(Concern concern) {
        return Stream.concat(
                Stream.of(new Turn(concern.raisedAt(), 1)),
                Stream.ofNullable(concern.resolution()).map(resolution -> new Turn(resolution.at(), -1)));
    }

    private void turn(Turn turn) {
        if (open == 0) {
            Duration ran = Duration.between(since, turn.at());
            run = run.plus(ran);
            left = atLeast(Duration.ZERO, left.minus(ran));
        }
        open += turn.by();
        if (open == 0) {
            since = turn.at();
            left = atLeast(resumeAtLeast, left);
        }
    }

    private static Duration atLeast(Duration least, Duration time) {
        return time.compareTo(least) < 0 ? least : time;
    }

    /** @param by how many concerns more are open from then on */
    private record Turn(Instant at, int by) {}
}
