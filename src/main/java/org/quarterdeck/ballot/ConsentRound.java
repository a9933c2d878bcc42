package org.quarterdeck.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/**
 * A consent round: who has signed off, which concerns stand in the way and who has asked for time. It is only ever added to; what
 * the verbs answer is what there is to add.
 */
final class ConsentRound {

    private final Instant openedAt;
    private final ConsentTerms terms;
    private final Seats seats;
    private final List<SignOff> signOffs;
    private final List<Concern> concerns;
    private final List<Hold> holds;
    private ConsentEnd end;

    ConsentRound(
            Instant openedAt,
            ConsentTerms terms,
            Seats seats,
            List<SignOff> signOffs,
            List<Concern> concerns,
            List<Hold> holds,
            ConsentEnd end) {
        this.openedAt = openedAt;
        this.terms = terms;
        this.seats = seats;
        this.signOffs = new ArrayList<>(signOffs);
        this.concerns = new ArrayList<>(concerns);
        this.holds = new ArrayList<>(holds);
        this.end = end;
    }

    static ConsentRound open(Instant at, ConsentTerms terms, Seats seats) {
        return new ConsentRound(at, terms, seats, List.of(), List.of(), List.of(), ConsentEnd.OPEN);
    }

    Instant openedAt() {
        return openedAt;
    }

    ConsentTerms terms() {
        return terms;
    }

    Seats seats() {
        return seats;
    }

    List<SignOff> signOffs() {
        return List.copyOf(signOffs);
    }

    List<Concern> concerns() {
        return List.copyOf(concerns);
    }

    List<Hold> holds() {
        return List.copyOf(holds);
    }

    ConsentEnd end() {
        return end;
    }

    ConsentClock clock() {
        return ConsentClock.of(openedAt, terms, concerns);
    }

    Concern concern(int number) {
        return concerns.stream()
                .filter(concern -> concern.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("no concern has the number " + number));
    }

    /** Whose marks count: whoever has stepped back since takes theirs along. */
    List<PersonId> signed() {
        return signOffs.stream().map(SignOff::person).filter(seats::holds).toList();
    }

    SignOff signOff(PersonId person, Wording comment, Instant at) {
        mustTake(person, comment);
        if (signOffs.stream().anyMatch(mark -> mark.person().equals(person))) {
            throw new NotNow("ballot.signed-off", "%s has signed off already".formatted(person));
        }
        if (openConcerns().anyMatch(concern -> concern.speaker().equals(person))) {
            throw new NotNow("ballot.own-concern", "%s resolves their own concern first".formatted(person));
        }
        SignOff mark = new SignOff(person, comment.wordsIfAny(), at);
        signOffs.add(mark);
        return mark;
    }

    Concern raise(PersonId person, Wording name, Wording reason, Wording wouldResolve, Instant at) {
        mustTake(person, name, reason, wouldResolve);
        Concern concern = new Concern(
                concerns.size() + 1,
                person,
                name.words(),
                reason.words(),
                wouldResolve.words(),
                at,
                List.of(),
                List.of(),
                null);
        concerns.add(concern);
        return concern;
    }

    Concern.Reply reply(int number, PersonId person, Wording words, Instant at) {
        mustTake(person, words);
        Concern concern = open(number);
        Concern.Reply reply = new Concern.Reply(person, words.words(), at);
        replace(concern, concern.with(reply));
        return reply;
    }

    /** Names who speaks for a concern whose author has left. */
    Concern.Successor succeed(int number, PersonId successor, PersonId namedBy, boolean authorIsHere, Instant at) {
        mustBeOpen();
        Concern concern = open(number);
        PersonId speaker = concern.speaker();
        if (authorIsHere && seats.holds(speaker)) {
            throw new NotNow("ballot.author-is-here", "%s is still here and speaks for it".formatted(speaker));
        }
        if (!seats.holds(successor)) {
            throw new Invalid("person", "must be an elector who has not stepped back");
        }
        Concern.Successor named = new Concern.Successor(successor, namedBy, at);
        replace(concern, concern.with(named));
        return named;
    }

    /** Nobody but the one who speaks for a concern says that it is resolved, not a majority either (SP-07). */
    Concern.Resolution resolve(int number, PersonId person, Wording comment, Instant at) {
        mustTake(person, comment);
        Concern concern = open(number);
        if (!concern.speaker().equals(person)) {
            throw new Barred("only %s resolves concern %d".formatted(concern.speaker(), number));
        }
        Concern.Resolution resolution = new Concern.Resolution(person, comment.wordsIfAny(), at);
        replace(concern, concern.with(resolution));
        return resolution;
    }

    Hold hold(PersonId person, Wording reason, Instant at, Instant until) {
        mustTake(person, reason);
        if (holds.stream().anyMatch(hold -> hold.person().equals(person))) {
            throw new NotNow("ballot.held-before", "%s has held this question up once already".formatted(person));
        }
        Instant last = at.plus(terms.holdAtMost());
        if (!until.isAfter(at) || until.isAfter(last)) {
            throw new Invalid("until", "must be later than now and no later than %s".formatted(last));
        }
        Hold hold = new Hold(person, reason.words(), at, until);
        holds.add(hold);
        return hold;
    }

    /** What it comes to at this moment (SP-06). */
    ConsentEnd weigh(Instant now) {
        if (end != ConsentEnd.OPEN) {
            return end;
        }
        ConsentRules.Standing standing = standing(now);
        if (terms.rules().isBlocked(standing)) {
            return ConsentEnd.BLOCKED;
        }
        if (isOpen(now)) {
            return ConsentEnd.OPEN;
        }
        return terms.rules().isReached(standing) ? ConsentEnd.CONSENT : ConsentEnd.NO_CONSENT;
    }

    /**
     * What it comes to when its time is called. Somebody who fires the engine's timer by hand ends the waiting, and can't make it
     * a consent: the ten days weren't full, so the vote decides.
     */
    ConsentEnd timeCalled(Instant now) {
        ConsentEnd found = weigh(now);
        boolean isWaitedForOthers =
                clock().isSuspended() || activeHolds(now).findAny().isPresent();
        return found == ConsentEnd.OPEN && !isWaitedForOthers ? ConsentEnd.NO_CONSENT : found;
    }

    void end(ConsentEnd how) {
        mustBeOpen();
        end = how;
    }

    ConsentRules.Standing standing(Instant now) {
        return new ConsentRules.Standing(
                seats.electors().size(),
                seats.recused().size(),
                signed().size(),
                (int) (openConcerns().count() + activeHolds(now).count()),
                clock().passed(now));
    }

    /** When there is to be a look at it again: something is over then, unless somebody does something before. */
    Instant nextLook(Instant now) {
        return openConcerns()
                .flatMap(concern -> Stream.of(terms.staleAfter(), terms.toVoteAfter())
                        .map(silence -> concern.lastMoved().plus(silence)))
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElseGet(() -> over(now));
    }

    /** The open concerns that nobody has done anything about for too long. */
    List<Concern> stale(Instant now) {
        return openConcerns()
                .filter(concern -> !now.isBefore(concern.lastMoved().plus(terms.staleAfter())))
                .toList();
    }

    Stream<Concern> openConcerns() {
        return concerns.stream().filter(Concern::isOpen);
    }

    private Stream<Hold> activeHolds(Instant now) {
        return holds.stream().filter(hold -> hold.isActive(now) && seats.holds(hold.person()));
    }

    /** A concern that nobody moves any more doesn't keep the others waiting for ever: then there is no consent. */
    private boolean isOpen(Instant now) {
        boolean givenUp = openConcerns()
                .anyMatch(concern -> !now.isBefore(concern.lastMoved().plus(terms.toVoteAfter())));
        return !givenUp && (!clock().isOver(now) || activeHolds(now).findAny().isPresent());
    }

    private Instant over(Instant now) {
        return Stream.concat(clock().due().stream(), activeHolds(now).map(Hold::until))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private void replace(Concern concern, Concern by) {
        concerns.set(concerns.indexOf(concern), by);
    }

    private Concern open(int number) {
        Concern concern = concern(number);
        if (!concern.isOpen()) {
            throw new NotNow("ballot.resolved", "concern %d is resolved already".formatted(number));
        }
        return concern;
    }

    private void mustTake(PersonId person, Wording... words) {
        mustBeOpen();
        if (seats.recused().contains(person)) {
            throw new Barred("%s has stepped back for a conflict of interest".formatted(person));
        }
        if (!seats.holds(person)) {
            throw new Barred("%s is no elector of this question".formatted(person));
        }
        List<Fault> faults =
                Stream.of(words).flatMap(word -> word.fault().stream()).toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    void mustBeOpen() {
        if (end != ConsentEnd.OPEN) {
            throw new NotNow("ballot.consent-over", "the consent round is over");
        }
    }
}
