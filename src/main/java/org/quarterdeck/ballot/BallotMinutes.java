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

    void certified(Ballot ballot, Result result) {
        Count count = ballot.count();
        Map<String, Object> facts = facts(ballot);
        facts.put("rules", ballot.paper().policy().words());
        facts.put("electors", count.electors());
        facts.put("recused", count.recused());
        facts.put("for", count.inFavour());
        facts.put("against", count.against());
        facts.put("abstaining", count.abstaining());
        facts.put("invalid", count.invalid());
        facts.put("base", result.base());
        List<PersonId> voters = ballot.paper().policy().hidden()
                ? List.of()
                : ballot.newest().values().stream()
                        .filter(vote -> vote.choice() != Choice.RECUSE)
                        .map(Vote::person)
                        .toList();
        write(ballot, "result", result.outcome().id(), voters, result.because().words(), facts);
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
