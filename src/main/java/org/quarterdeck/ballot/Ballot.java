package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

/** A ballot: what it is about, its electors and its rules as they were at the opening, and every vote that was cast. */
final class Ballot {

    private final Paper paper;
    private final List<Elector> electors;
    private final List<Vote> votes;
    private Stage stage;

    Ballot(Paper paper, List<Elector> electors, List<Vote> votes, Stage stage) {
        this.paper = paper;
        this.electors = List.copyOf(electors);
        this.votes = new ArrayList<>(votes);
        this.stage = stage;
    }

    static Ballot open(Paper paper, List<Elector> electors) {
        return new Ballot(paper, electors, List.of(), Stage.OPENED);
    }

    Paper paper() {
        return paper;
    }

    Stage stage() {
        return stage;
    }

    List<Elector> electors() {
        return electors;
    }

    List<Vote> votes() {
        return List.copyOf(votes);
    }

    /** By which the opening can be told from any other. */
    String electorateHash() {
        return Canonical.hash(electors, paper.policy());
    }

    /** Whether the person is one of the electorate, seated or not. */
    boolean lists(PersonId person) {
        return electors.stream().anyMatch(elector -> elector.person().equals(person));
    }

    List<PersonId> seated() {
        return electors.stream().filter(Elector::isSeated).map(Elector::person).toList();
    }

    /** Who took part; to step back is not to. */
    List<PersonId> voters() {
        return newest().values().stream()
                .filter(vote -> vote.choice() != Choice.RECUSE)
                .map(Vote::person)
                .toList();
    }

    /** Who has said nothing yet. */
    List<PersonId> silent() {
        Map<PersonId, Vote> said = newest();
        return seated().stream().filter(person -> !said.containsKey(person)).toList();
    }

    /** What counts: of each elector the newest, in the order of the electors. */
    Map<PersonId, Vote> newest() {
        Map<PersonId, Vote> newest = new LinkedHashMap<>();
        seated().forEach(person -> votes.stream()
                .filter(vote -> vote.person().equals(person))
                .reduce((earlier, later) -> later)
                .ifPresent(vote -> newest.put(person, vote)));
        return newest;
    }

    /** Gives notice of the vote, for a time; once more if too few took part (SP-14). */
    void callVote(Instant now, Duration time) {
        mustBeOpen();
        if (stage.notices() > 0 && !(isDue(now) && deservesReNotice())) {
            throw new NotNow("%s is called once, and once more where too few took part".formatted(paper));
        }
        stage = stage.noticed(now, now.plus(time));
    }

    /** Why the person may not vote, whatever the question says of them; empty if they may. */
    Optional<String> bar(PersonId person) {
        Optional<Elector> elector =
                electors.stream().filter(one -> one.person().equals(person)).findFirst();
        if (elector.isEmpty()) {
            return Optional.of("%s was no elector when this ballot opened".formatted(person));
        }
        if (!elector.get().isSeated()) {
            return Optional.of("%s sits out: %s".formatted(person, elector.get().because()));
        }
        Vote said = newest().get(person);
        return said != null && said.choice() == Choice.RECUSE
                ? Optional.of("%s has stepped back for a conflict of interest".formatted(person))
                : Optional.empty();
    }

    boolean hasVoted(PersonId person) {
        return newest().containsKey(person);
    }

    /** Takes a vote; one that the person cast before counts no more. */
    Vote cast(PersonId person, Choice choice, @Nullable String reason, Instant now) {
        mustBeOpen();
        bar(person).ifPresent(words -> {
            throw new Barred(words);
        });
        Instant closing = stage.closesAt();
        if (closing == null || !now.isBefore(closing)) {
            throw new NotNow("nobody can vote on %s at this moment".formatted(paper));
        }
        Vote vote =
                new Vote(votes.size() + 1, person, choice, choice == Choice.RECUSE ? null : reason, Secret.salt(), now);
        votes.add(vote);
        return vote;
    }

    Count count() {
        return new Count(
                seated().size(),
                count(Choice.RECUSE),
                count(Choice.FOR),
                count(Choice.AGAINST),
                count(Choice.ABSTAIN),
                0);
    }

    Result result() {
        return rules().result(count());
    }

    /** Whether nobody who is silent can change the outcome any more; silence is then as good as any vote. */
    boolean isSettled() {
        return rules().settled(count()).isPresent();
    }

    /** Whether all is over that can be waited for. */
    boolean isDue(Instant now) {
        Instant closing = stage.closesAt();
        return isSettled() || (closing != null && !now.isBefore(closing));
    }

    /** Whether too few took part, and have been asked only once (SP-14). */
    boolean deservesReNotice() {
        return stage.notices() == 1 && !silent().isEmpty() && !isSettled() && result().because() == Because.NO_QUORUM;
    }

    Result close(Instant now) {
        mustBeDue(now);
        if (deservesReNotice()) {
            throw new NotNow("too few took part in %s; they are asked once more".formatted(paper));
        }
        Result result = result();
        stage = stage.closed(result, now);
        return result;
    }

    /** Ends without an outcome because its case ended; all that was said stays (SP-15). */
    void cancel(Instant now) {
        mustBeOpen();
        stage = stage.cancelled(now);
    }

    /** Nobody closes a ballot while somebody may still change it, not even with the engine's own tools. */
    void mustBeDue(Instant now) {
        mustBeOpen();
        if (!isDue(now)) {
            throw new NotNow("%s is open until %s".formatted(paper, stage.closesAt()));
        }
    }

    private void mustBeOpen() {
        if (!stage.isOpen()) {
            throw new NotNow("%s is closed".formatted(paper));
        }
    }

    private VotingRules rules() {
        return paper.policy().rules();
    }

    private int count(Choice choice) {
        return (int) newest().values().stream()
                .filter(vote -> vote.choice() == choice)
                .count();
    }
}
