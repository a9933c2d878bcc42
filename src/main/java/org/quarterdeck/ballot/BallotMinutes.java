package org.quarterdeck.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/**
 * Writes what becomes of ballots into the decision register, in the transaction that decides it. Of a vote it learns that it was
 * cast, and a seal on how (SP-12).
 */
@Component
class BallotMinutes {

    private static final String PROCESS = "ballot";

    private final Register register;
    private final Policies policies;

    BallotMinutes(Register register, Policies policies) {
        this.register = register;
        this.policies = policies;
    }

    void opened(Ballot ballot) {
        Map<String, Object> facts = facts(ballot);
        facts.put("question", ballot.paper().question());
        facts.put("kind", ballot.paper().kind());
        facts.put("textHash", ballot.paper().textHash());
        facts.put("rules", ballot.paper().policy().words());
        facts.put("seated", ballot.seated().size());
        write(ballot, "opening", "opened", List.of(), null, facts);
    }

    void called(Ballot ballot) {
        Map<String, Object> facts = facts(ballot);
        facts.put("notice", ballot.stage().notices());
        facts.put("closesAt", String.valueOf(ballot.stage().closesAt()));
        write(ballot, ballot.stage().notices() == 1 ? "notice" : "re-notice", "called", List.of(), null, facts);
    }

    /** Votes on people name nobody, not even those who cast them. */
    void cast(Ballot ballot, Vote vote) {
        Map<String, Object> facts = facts(ballot);
        boolean recused = vote.choice() == Choice.RECUSE;
        if (!recused) {
            facts.put("position", vote.position());
            facts.put("commitment", vote.commitment());
        }
        List<PersonId> voter = ballot.paper().policy().hidden() ? List.of() : List.of(vote.person());
        write(ballot, recused ? "recusal" : "vote", recused ? "recused" : "cast", voter, null, facts);
    }

    /** Of votes on people: that they came to this, and the file's hash; the figures are for those who cast them (VO-05). */
    void certified(Ballot ballot, Result result) {
        boolean hidden = ballot.paper().policy().hidden();
        Map<String, Object> facts = facts(ballot);
        facts.put("rules", ballot.paper().policy().words());
        facts.put("fileHash", PublishedBallot.hash(ballot));
        if (!hidden) {
            facts.putAll(PublishedBallot.figures(ballot));
        }
        List<PersonId> voters = hidden ? List.of() : ballot.voters();
        String because = hidden ? null : result.because().words();
        write(ballot, "result", result.outcome().id(), voters, because, facts);
    }

    void cancelled(Ballot ballot) {
        write(ballot, "cancellation", "cancelled", List.of(), "the case ended before the ballot did", facts(ballot));
    }

    private static Map<String, Object> facts(Ballot ballot) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("round", ballot.paper().round());
        facts.put("electorateHash", ballot.electorateHash());
        return facts;
    }

    private void write(
            Ballot ballot,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                ballot.paper().number(),
                PROCESS,
                kind,
                outcome,
                deciders,
                null,
                reason,
                policies.of(ballot.paper().number()).asFacts(),
                facts));
    }
}
