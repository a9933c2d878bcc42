package org.quarterdeck.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.springframework.stereotype.Component;

/** The module's second door: the consent round before a vote, from its opening to what it comes to. */
@Component
public class Consensus {

    private final Ballots ballots;
    private final ConsentRounds rounds;
    private final ConsentTimes times;
    private final ConsentMinutes minutes;
    private final ConsentTidings tidings;
    private final BallotTidings announcements;
    private final Clock clock;

    Consensus(
            Ballots ballots,
            ConsentRounds rounds,
            ConsentTimes times,
            ConsentMinutes minutes,
            ConsentTidings tidings,
            BallotTidings announcements,
            Clock clock) {
        this.ballots = ballots;
        this.rounds = rounds;
        this.times = times;
        this.minutes = minutes;
        this.tidings = tidings;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Whether the latest ballot of the case is of a class that asks for consent before a vote. */
    public boolean isAskedFor(CaseNumber number) {
        return hold(number).paper().policy().consent() != null;
    }

    /** Opens the round of a ballot whose class asks for consent, and begins the final comment period (SP-06). */
    public void open(CaseNumber number) {
        Ballot ballot = hold(number);
        Policy policy = ballot.paper().policy();
        SignOffs asked = policy.consent();
        if (asked == null) {
            throw new NotNow("%s is decided by vote alone".formatted(ballot.paper()));
        }
        ConsentTerms terms = times.terms(asked, policy.rules().recusal());
        ConsentRound round = ConsentRound.open(clock.instant(), terms, Seats.of(ballot));
        rounds.add(ballot.paper(), round);
        minutes.opened(ballot, round);
        tidings.opened(ballot, round);
    }

    /**
     * What the round waits for.
     *
     * @param suspended whether a concern is open, so that the comment period stands still (SP-07)
     * @param next when something is over, unless somebody does something before
     */
    public record Wait(boolean suspended, Instant next) {}

    public Wait waits(CaseNumber number) {
        ConsentRound round = round(hold(number));
        return new Wait(round.clock().isSuspended(), round.nextLook(clock.instant()));
    }

    /** Tells whoever leads the question which concerns nobody has done anything about for too long. */
    public void tellFacilitators(CaseNumber number) {
        Ballot ballot = hold(number);
        ConsentRound round = round(ballot);
        round.stale(clock.instant())
                .forEach(concern -> tidings.stale(
                        ballot, concern, concern.lastMoved().plus(round.terms().toVoteAfter())));
    }

    /** Says what the round comes to at this moment, and ends it if it is over. */
    public ConsentEnd weigh(CaseNumber number) {
        return weigh(number, ConsentRound::weigh);
    }

    /** Says what the round comes to now that its timer has fired, by the clock or by hand. */
    public ConsentEnd callTime(CaseNumber number) {
        return weigh(number, ConsentRound::timeCalled);
    }

    private ConsentEnd weigh(CaseNumber number, BiFunction<ConsentRound, Instant, ConsentEnd> how) {
        Ballot ballot = hold(number);
        ConsentRound round = round(ballot);
        Instant now = clock.instant();
        ConsentEnd end = how.apply(round, now);
        if (end != ConsentEnd.OPEN && round.end() == ConsentEnd.OPEN) {
            round.end(end);
            rounds.end(ballot.paper(), end, now);
            minutes.ended(ballot, round, now);
        }
        return end;
    }

    /**
     * Closes the ballot that the round has settled, and writes what it came to into the register, with the marks.
     *
     * @throws NotNow if the round has settled nothing
     */
    public Outcome certify(CaseNumber number) {
        Ballot ballot = hold(number);
        ConsentRound round = round(ballot);
        if (!round.end().isDecided()) {
            throw new NotNow("the consent round of %s has settled nothing".formatted(ballot.paper()));
        }
        Instant now = clock.instant();
        Result result = round.terms().rules().result(round.standing(now));
        ballot.settle(result, now);
        ballots.move(ballot);
        minutes.certified(ballot, round, result, now);
        announcements.announce(ballot, result);
        return result.outcome();
    }

    /**
     * Nobody leads a ballot past its consent round to the vote, not by moving its case about in the engine either.
     *
     * @throws Barred if consent is asked for, and the round hasn't found that there is none
     */
    public void mustLeaveItToTheVote(CaseNumber number) {
        Ballot ballot = hold(number);
        boolean asked = ballot.paper().policy().consent() != null;
        if (asked
                && rounds.find(ballot)
                        .filter(round -> round.end() == ConsentEnd.NO_CONSENT)
                        .isEmpty()) {
            throw new Barred("the electors are asked for their consent to %s before they are called to vote"
                    .formatted(ballot.paper()));
        }
    }

    private ConsentRound round(Ballot ballot) {
        return rounds.find(ballot)
                .orElseThrow(() -> new NoSuch("there is no consent round in %s".formatted(ballot.paper())));
    }

    private Ballot hold(CaseNumber number) {
        return ballots.hold(number).orElseThrow(() -> new NoSuch("there is no ballot on " + number));
    }
}
