package org.quarterdeck.ballot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Where consent rounds are kept. Whatever is said in one is added and never changed; the tables see to it. */
@Repository
class ConsentRounds {

    private static final String OF_THE_BALLOT = " where case_number = :number and round = :round ";

    private final JdbcClient jdbc;
    private final Concerns concerns;

    ConsentRounds(JdbcClient jdbc, Concerns concerns) {
        this.jdbc = jdbc;
        this.concerns = concerns;
    }

    /** Empty where the ballot is decided by vote alone. */
    Optional<ConsentRound> find(Ballot ballot) {
        Paper paper = ballot.paper();
        return of(paper, "select * from ballot_consent_round" + OF_THE_BALLOT)
                .query((row, line) -> new ConsentRound(
                        ConsentRows.instant(row, "opened_at"),
                        ConsentRows.terms(row, paper.policy().rules().recusal()),
                        Seats.of(ballot),
                        signOffs(paper),
                        concerns.of(paper),
                        holds(paper),
                        end(paper)))
                .optional();
    }

    void add(Paper paper, ConsentRound round) {
        ConsentTerms terms = round.terms();
        of(paper, """
                        insert into ballot_consent_round (case_number, round, sign_offs, period, resume_at_least,
                            hold_at_most, stale_after, to_vote_after, opened_at)
                        values (:number, :round, :signOffs, :period, :resumeAtLeast,
                            :holdAtMost, :staleAfter, :toVoteAfter, :openedAt)""")
                .param("signOffs", terms.rules().signOffs().name())
                .param("period", text(terms.rules().period()))
                .param("resumeAtLeast", text(terms.resumeAtLeast()))
                .param("holdAtMost", text(terms.holdAtMost()))
                .param("staleAfter", text(terms.staleAfter()))
                .param("toVoteAfter", text(terms.toVoteAfter()))
                .param("openedAt", round.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Paper paper, SignOff mark) {
        of(paper, """
                        insert into ballot_sign_off (case_number, round, person, comment, signed_at)
                        values (:number, :round, :person, :comment, :at)""")
                .param("person", mark.person().value())
                .param("comment", mark.comment())
                .param("at", mark.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Paper paper, Hold hold) {
        of(paper, """
                        insert into ballot_hold (case_number, round, person, reason, held_at, held_until)
                        values (:number, :round, :person, :reason, :at, :until)""")
                .param("person", hold.person().value())
                .param("reason", hold.reason())
                .param("at", hold.at().atOffset(ZoneOffset.UTC))
                .param("until", hold.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Paper paper, ConsentEnd end, Instant at) {
        of(paper, """
                        insert into ballot_consent_end (case_number, round, outcome, ended_at)
                        values (:number, :round, :outcome, :at)""")
                .param("outcome", end.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<SignOff> signOffs(Paper paper) {
        return of(paper, "select * from ballot_sign_off" + OF_THE_BALLOT + "order by signed_at, person")
                .query((row, line) -> ConsentRows.signOff(row))
                .list();
    }

    private List<Hold> holds(Paper paper) {
        return of(paper, "select * from ballot_hold" + OF_THE_BALLOT + "order by held_at, person")
                .query((row, line) -> ConsentRows.hold(row))
                .list();
    }

    private ConsentEnd end(Paper paper) {
        return of(paper, "select outcome from ballot_consent_end" + OF_THE_BALLOT)
                .query(String.class)
                .optional()
                .map(ConsentEnd::valueOf)
                .orElse(ConsentEnd.OPEN);
    }

    private StatementSpec of(Paper paper, String sql) {
        return jdbc.sql(sql).param("number", paper.number().value()).param("round", paper.round());
    }

    private static String text(Duration duration) {
        return duration.toString();
    }
}
