package org.quarterdeck.ballot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;

/**
 * Where one watches a ballot: whoever may see its case. Of a hidden one nobody learns who stands where, before the closing not how
 * many either, and after it only the electors do (SP-12, VO-05). Auditors learn nothing of an open ballot but that there is one.
 */
@Service
public class Gallery {

    /** In the place of whom a hidden vote is about, and why it ended as it did, for everybody outside of it (VO-05). */
    private static final String UNTOLD = "A vote on a person";

    private final CaseFiles caseFiles;
    private final Ballots ballots;
    private final ConsentRounds rounds;
    private final Clock clock;

    Gallery(CaseFiles caseFiles, Ballots ballots, ConsentRounds rounds, Clock clock) {
        this.caseFiles = caseFiles;
        this.ballots = ballots;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * A ballot of the case.
     *
     * @param round null for the latest
     * @throws NoSuch if there is none, or none that the caller may see
     */
    public BallotView look(Caller caller, CaseNumber number, @Nullable Integer round) {
        Ballot ballot = find(caller, number, round);
        Sight sight = Sight.of(caller, ballot);
        Paper paper = ballot.paper();
        Stage stage = ballot.stage();
        return new BallotView(
                number.value(),
                paper.round(),
                paper.question(),
                sight.showsSubject() ? paper.title() : UNTOLD,
                paper.kind(),
                paper.textHash(),
                stage.status().id(),
                stage.outcome() == null ? null : stage.outcome().id(),
                stage.because() == null || !sight.showsSubject()
                        ? null
                        : stage.because().words(),
                paper.openedAt(),
                stage.closesAt(),
                stage.closedAt(),
                paper.policy().words(),
                ballot.electorateHash(),
                seats(ballot, sight),
                sight.showsCounts() ? counts(ballot) : null,
                own(ballot, caller.id()),
                sight.showsCounts() ? consent(ballot) : null);
    }

    private @Nullable ConsentSheet consent(Ballot ballot) {
        return rounds.find(ballot)
                .map(round -> ConsentSheet.of(round, clock.instant()))
                .orElse(null);
    }

    /**
     * The published ballot file: whatever it takes to count again (SP-20).
     *
     * @param round null for the latest
     * @throws NotNow before the closing
     * @throws Barred from a hidden one, for everybody who is no elector of it
     */
    public Map<String, Object> file(Caller caller, CaseNumber number, @Nullable Integer round) {
        Ballot ballot = find(caller, number, round);
        if (ballot.stage().status() != Stage.Status.CLOSED) {
            throw new NotNow("%s has no file, since it is %s"
                    .formatted(ballot.paper(), ballot.stage().status().id()));
        }
        if (!Sight.of(caller, ballot).showsCounts()) {
            throw new Barred("votes on people are for those who cast them");
        }
        return rounds.find(ballot)
                .filter(held -> held.end().isDecided())
                .map(held -> PublishedRound.of(ballot, held))
                .orElseGet(() -> PublishedBallot.of(ballot));
    }

    /**
     * The file for everybody, signed in or not, in which nobody has a name. What was hidden stays with its electors, and so does what
     * consent settled without a vote.
     *
     * @param round null for the latest
     * @throws NoSuch if there is none, or none that is for everybody
     */
    public Map<String, Object> published(CaseNumber number, @Nullable Integer round) {
        return held(number, round)
                .filter(ballot -> ballot.stage().status() == Stage.Status.CLOSED)
                .filter(ballot -> !ballot.paper().policy().hidden())
                .filter(ballot -> rounds.find(ballot)
                        .filter(held -> held.end().isDecided())
                        .isEmpty())
                .map(PublishedBallot::withoutNames)
                .orElseThrow(() -> new NoSuch("no ballot file of " + number + " is published"));
    }

    /** An elector who has said nothing has no part in the case any more once the vote is over; the ballot stays theirs to see. */
    private Ballot find(Caller caller, CaseNumber number, @Nullable Integer round) {
        Optional<Ballot> ballot = held(number, round);
        if (ballot.filter(found -> found.lists(caller.id())).isEmpty()) {
            caseFiles.find(caller, number);
        }
        return ballot.orElseThrow(() -> new NoSuch("there is no ballot on " + number));
    }

    private Optional<Ballot> held(CaseNumber number, @Nullable Integer round) {
        return round == null ? ballots.find(number) : ballots.find(number, round);
    }

    private static List<BallotView.Seat> seats(Ballot ballot, Sight sight) {
        return ballot.electors().stream()
                .map(elector -> new BallotView.Seat(
                        elector.person().value(),
                        elector.affiliation(),
                        Elector.WEIGHT,
                        elector.isSeated(),
                        elector.because(),
                        sight.showsWhoVoted() ? ballot.hasVoted(elector.person()) : null))
                .toList();
    }

    private static BallotView.Counts counts(Ballot ballot) {
        Count count = ballot.count();
        return new BallotView.Counts(
                count.electors(),
                count.recused(),
                count.inFavour(),
                count.against(),
                count.abstaining(),
                count.invalid(),
                ballot.result().base());
    }

    private static BallotView.@Nullable Own own(Ballot ballot, PersonId person) {
        Vote vote = ballot.newest().get(person);
        return vote == null
                ? null
                : new BallotView.Own(vote.choice().id(), vote.reason(), vote.castAt(), vote.salt(), vote.commitment());
    }

    /** What of a ballot somebody may see beside its paper. */
    private record Sight(boolean showsSubject, boolean showsWhoVoted, boolean showsCounts) {

        static Sight of(Caller caller, Ballot ballot) {
            boolean isElector = ballot.lists(caller.id());
            boolean isOpen = ballot.stage().isOpen();
            boolean isHidden = ballot.paper().policy().hidden();
            boolean isOutside = !isElector && (isHidden || (isOpen && caller.isIn(Circle.AUDITORS)));
            return new Sight(isElector || !isHidden, !isOutside, !isOutside && !(isOpen && isHidden));
        }
    }
}
