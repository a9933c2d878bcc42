package org.quarterdeck.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where electors speak in a consent round, each in their own name. */
@Service
public class Floor {

    private final Ballots ballots;
    private final BallotBox box;
    private final Consensus consensus;
    private final ConsentRounds rounds;
    private final Concerns concerns;
    private final ConsentProceedings proceedings;
    private final Directory directory;
    private final ConsentMinutes minutes;
    private final ConsentTidings tidings;
    private final Clock clock;

    Floor(
            Ballots ballots,
            BallotBox box,
            Consensus consensus,
            ConsentRounds rounds,
            Concerns concerns,
            ConsentProceedings proceedings,
            Directory directory,
            ConsentMinutes minutes,
            ConsentTidings tidings,
            Clock clock) {
        this.ballots = ballots;
        this.box = box;
        this.consensus = consensus;
        this.rounds = rounds;
        this.concerns = concerns;
        this.proceedings = proceedings;
        this.directory = directory;
        this.minutes = minutes;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Gives the elector's mark (SP-06). */
    @Transactional
    public void signOff(Caller caller, CaseNumber number, @Nullable String comment) {
        take(caller, number, (ballot, round) -> {
            SignOff mark = round.signOff(caller.id(), Wording.comment("comment", comment), clock.instant());
            rounds.add(ballot.paper(), mark);
            minutes.signedOff(ballot, mark);
        });
    }

    /** Raises a concern, which stops the clock (SP-07, SP-08). */
    @Transactional
    public int raise(Caller caller, CaseNumber number, Objection objection) {
        Ballot ballot = enter(caller, number);
        ConsentRound round = round(ballot);
        Concern concern = round.raise(
                caller.id(),
                Wording.name(objection.name()),
                Wording.reason("reason", objection.reason()),
                Wording.reason("wouldResolve", objection.wouldResolve()),
                clock.instant());
        concerns.add(ballot.paper(), concern);
        minutes.raised(ballot, concern);
        tidings.raised(ballot, concern);
        proceedings.concernRaised(number);
        return concern.number();
    }

    /** What stands against a question, as its author puts it. */
    public record Objection(
            @Nullable String name,
            @Nullable String reason,
            @Nullable String wouldResolve) {}

    /** Says something about an open concern: it isn't forgotten then. */
    @Transactional
    public void reply(Caller caller, CaseNumber number, int concern, @Nullable String words) {
        take(caller, number, (ballot, round) -> {
            Concern about = round.concern(concern);
            concerns.add(
                    ballot.paper(),
                    about,
                    round.reply(concern, caller.id(), Wording.required("text", words), clock.instant()));
        });
    }

    /** Resolves a concern, which only its author does; after the last the clock goes on (SP-07). */
    @Transactional
    public void resolve(Caller caller, CaseNumber number, int concern, @Nullable String comment) {
        take(caller, number, (ballot, round) -> {
            Concern about = round.concern(concern);
            Concern.Resolution resolution =
                    round.resolve(concern, caller.id(), Wording.comment("comment", comment), clock.instant());
            concerns.add(ballot.paper(), about, resolution);
            minutes.resolved(ballot, about, resolution);
            tidings.resolved(ballot, about);
            proceedings.concernResolved(number);
        });
    }

    /** Names an elector to speak for a concern whose author has left the circle or the house, or has stepped back. */
    @Transactional
    public void succeed(Caller caller, CaseNumber number, int concern, @Nullable String successor) {
        refuseAdministrators(caller);
        caller.mustBeIn("name who speaks for a concern", Circle.LEADS);
        if (successor == null || successor.isBlank()) {
            throw new Invalid("person", "is required");
        }
        Ballot ballot = hold(number);
        ConsentRound round = round(ballot);
        Concern about = round.concern(concern);
        Concern.Successor named = round.succeed(
                concern,
                new PersonId(successor.strip()),
                caller.id(),
                isHere(about.speaker(), ballot.paper()),
                clock.instant());
        concerns.add(ballot.paper(), about, named);
        minutes.succeeded(ballot, about, named);
        tidings.succeeded(ballot, about, named);
    }

    /** Holds the round up, once (SP-06). @param until the longest that is allowed where it is null */
    @Transactional
    public void hold(Caller caller, CaseNumber number, @Nullable String reason, @Nullable Instant until) {
        take(caller, number, (ballot, round) -> {
            Instant now = clock.instant();
            Instant end = until == null ? now.plus(round.terms().holdAtMost()) : until.truncatedTo(ChronoUnit.SECONDS);
            Hold hold = round.hold(caller.id(), Wording.reason("reason", reason), now, end);
            rounds.add(ballot.paper(), hold);
            minutes.held(ballot, hold);
            tidings.held(ballot, hold);
        });
    }

    /**
     * Steps back for a conflict of interest, for good: from the round and from a vote that may follow (X2). If too many have, the
     * question is blocked at once (SP-05).
     */
    @Transactional
    public void recuse(Caller caller, CaseNumber number) {
        take(caller, number, (ballot, round) -> {
            round.mustBeOpen();
            box.recuse(number, caller.id());
            if (consensus.weigh(number) == ConsentEnd.BLOCKED) {
                proceedings.blocked(number);
            }
        });
    }

    /** The latest round of the case as it stands. */
    @Transactional(readOnly = true)
    public ConsentSheet sheet(CaseNumber number) {
        return sheetIfAny(number).orElseThrow(() -> new NoSuch("there is no consent round on " + number));
    }

    /** Empty where the latest ballot of the case is decided by vote alone. */
    @Transactional(readOnly = true)
    public Optional<ConsentSheet> sheetIfAny(CaseNumber number) {
        return ballots.find(number).flatMap(rounds::find).map(round -> ConsentSheet.of(round, clock.instant()));
    }

    private void take(Caller caller, CaseNumber number, BiConsumer<Ballot, ConsentRound> what) {
        Ballot ballot = enter(caller, number);
        what.accept(ballot, round(ballot));
    }

    private Ballot enter(Caller caller, CaseNumber number) {
        Ballot ballot = hold(number);
        refuseAdministrators(caller);
        box.bar(number, caller.id()).ifPresent(words -> {
            throw new Barred(words);
        });
        return ballot;
    }

    private static void refuseAdministrators(Caller caller) {
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("administrators keep the house running and decide nothing in it");
        }
    }

    /** Whoever left the circle stays an elector (X6); somebody may be named for them all the same. */
    private boolean isHere(PersonId person, Paper paper) {
        return directory.find(person).filter(known -> isIn(known, paper)).isPresent();
    }

    private boolean isIn(Person person, Paper paper) {
        return person.isIn(box.motion(paper.number(), paper.question()).electorate());
    }

    private Ballot hold(CaseNumber number) {
        Ballot ballot = ballots.hold(number).orElseThrow(() -> new NoSuch("there is no ballot on " + number));
        if (!ballot.stage().isOpen()) {
            throw new NotNow("ballot.consent-over", "%s is closed".formatted(ballot.paper()));
        }
        return ballot;
    }

    private ConsentRound round(Ballot ballot) {
        return rounds.find(ballot)
                .orElseThrow(() ->
                        new NotNow("ballot.consent-over", "%s is decided by vote alone".formatted(ballot.paper())));
    }
}
