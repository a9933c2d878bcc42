package org.quarterdeck.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** The module's door: opens a ballot, takes votes, counts them and certifies what they came to. */
@Component
public class BallotBox {

    private final Ballots ballots;
    private final Questions questions;
    private final Directory directory;
    private final BallotMinutes minutes;
    private final BallotTidings tidings;
    private final BallotTimes times;
    private final Clock clock;

    BallotBox(
            Ballots ballots,
            Questions questions,
            Directory directory,
            BallotMinutes minutes,
            BallotTidings tidings,
            BallotTimes times,
            Clock clock) {
        this.ballots = ballots;
        this.questions = questions;
        this.directory = directory;
        this.minutes = minutes;
        this.tidings = tidings;
        this.times = times;
        this.clock = clock;
    }

    /** What the process asks. */
    public Motion motion(CaseNumber number, String question) {
        return questions.of(question).motion(number);
    }

    /**
     * Opens the next ballot of the case and freezes its electors and rules (SP-04).
     *
     * @param question key of the process that asks
     * @param decisionClass the row of the table {@code decision-class}
     * @return whether there is anybody to decide
     */
    public boolean open(CaseNumber number, String question, Map<String, ?> decisionClass) {
        Question asking = questions.of(question);
        Motion motion = asking.motion(number);
        Paper paper = new Paper(
                number,
                ballots.lastRound(number) + 1,
                question,
                motion.title(),
                motion.kind(),
                motion.hash(),
                Policy.of(decisionClass),
                clock.instant());
        Ballot ballot = Ballot.open(
                paper, Electorate.of(directory.in(motion.electorate()), person -> asking.bar(number, person)));
        ballots.add(ballot);
        minutes.opened(ballot);
        return !ballot.seated().isEmpty();
    }

    /**
     * Until when votes are taken, and when those who are silent are reminded.
     *
     * @param lastReminder not before the first
     */
    public record Call(Instant closing, Instant firstReminder, Instant lastReminder) {}

    /** Calls the vote; once more where too few took part (SP-14). */
    public Call callVote(CaseNumber number) {
        Ballot ballot = hold(number);
        Instant now = clock.instant();
        ballot.callVote(now, times.period(ballot.stage().notices()));
        ballots.move(ballot);
        minutes.called(ballot);
        Instant closing = Objects.requireNonNull(ballot.stage().closesAt());
        return new Call(closing, times.firstReminder(now, closing), times.lastReminder(now, closing));
    }

    /** Whose votes are waited for. */
    public List<PersonId> awaited(CaseNumber number) {
        return get(number).silent();
    }

    public void ask(CaseNumber number, PersonId elector, String task) {
        tidings.ask(get(number), elector, task);
    }

    public void remind(CaseNumber number, PersonId elector, String task) {
        tidings.remind(get(number), elector, task);
    }

    /** What an elector reads before voting. */
    public Map<String, Object> sheet(CaseNumber number) {
        return BallotSheet.of(get(number));
    }

    /**
     * Takes a vote, or another of the same person before the closing (SP-11).
     *
     * @param reason required against
     * @return whether nobody who is silent can change the outcome any more
     * @throws org.quarterdeck.kernel.Barred if the person is no elector who may vote
     * @throws org.quarterdeck.kernel.NotNow after the closing
     */
    public boolean cast(CaseNumber number, PersonId person, Choice choice, @Nullable String reason) {
        Ballot ballot = hold(number);
        Vote vote = ballot.cast(person, choice, reason, clock.instant());
        ballots.add(ballot.paper(), vote);
        minutes.cast(ballot, vote);
        return ballot.isSettled();
    }

    /** Takes that an elector steps back before any vote is called (X2). */
    public void recuse(CaseNumber number, PersonId person) {
        Ballot ballot = hold(number);
        Vote recusal = ballot.recuse(person, clock.instant());
        ballots.add(ballot.paper(), recusal);
        minutes.cast(ballot, recusal);
    }

    /** Why the person may not vote in the latest ballot of the case; empty if they may (X2). Holds the ballot. */
    public Optional<String> bar(CaseNumber number, PersonId person) {
        Ballot ballot = hold(number);
        return ballot.bar(person)
                .or(() -> questions.of(ballot.paper().question()).bar(number, person));
    }

    public boolean hasVoted(CaseNumber number, PersonId person) {
        return get(number).hasVoted(person);
    }

    /**
     * Counts what was cast.
     *
     * @return whether too few took part and are asked once more (SP-14)
     * @throws org.quarterdeck.kernel.NotNow while somebody may still change the outcome
     */
    public boolean count(CaseNumber number) {
        Ballot ballot = hold(number);
        ballot.mustBeDue(clock.instant());
        return ballot.deservesReNotice();
    }

    /** Closes the ballot and writes what it came to into the register. */
    public Outcome certify(CaseNumber number) {
        Ballot ballot = hold(number);
        Result result = ballot.close(clock.instant());
        ballots.move(ballot);
        minutes.certified(ballot, result);
        tidings.announce(ballot, result);
        return result.outcome();
    }

    /**
     * The end of the process that held the ballot. Whatever is still open is cancelled, and what was said stays (SP-15).
     *
     * @return what the ballot came to, once; nothing if it came to nothing, whatever somebody has written into the process
     */
    public Optional<Outcome> end(CaseNumber number) {
        Optional<Ballot> latest = ballots.hold(number);
        latest.filter(ballot -> ballot.stage().isOpen()).ifPresent(ballot -> {
            ballot.cancel(clock.instant());
            ballots.move(ballot);
            minutes.cancelled(ballot);
        });
        return latest.filter(ballots::handOver).map(ballot -> ballot.stage().outcome());
    }

    private Ballot hold(CaseNumber number) {
        return ballots.hold(number).orElseThrow(() -> none(number));
    }

    private Ballot get(CaseNumber number) {
        return ballots.find(number).orElseThrow(() -> none(number));
    }

    private static NoSuch none(CaseNumber number) {
        return new NoSuch("there is no ballot on " + number);
    }
}
