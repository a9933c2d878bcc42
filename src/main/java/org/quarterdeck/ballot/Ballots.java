package org.quarterdeck.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Where ballots are kept. Electors and votes are added and never changed; the tables see to it. */
@Repository
class Ballots {

    private static final String LATEST = """
            select * from ballot_ballot b where b.case_number = :number
            and b.round = (select max(l.round) from ballot_ballot l where l.case_number = :number)""";

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of the case, to read it. */
    Optional<Ballot> find(CaseNumber number) {
        return jdbc.sql(LATEST)
                .param("number", number.value())
                .query((row, line) -> head(row))
                .optional()
                .map(this::whole);
    }

    /** One of the case, to read it. */
    Optional<Ballot> find(CaseNumber number, int round) {
        return jdbc.sql("select * from ballot_ballot where case_number = :number and round = :round")
                .param("number", number.value())
                .param("round", round)
                .query((row, line) -> head(row))
                .optional()
                .map(this::whole);
    }

    /** The latest of the case, to work on it: holds it until the transaction ends, so that votes are counted one after the other. */
    Optional<Ballot> hold(CaseNumber number) {
        return jdbc.sql(LATEST + " for update")
                .param("number", number.value())
                .query((row, line) -> head(row))
                .optional()
                .map(this::whole);
    }

    int lastRound(CaseNumber number) {
        return jdbc.sql("select coalesce(max(round), 0) from ballot_ballot where case_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    void add(Ballot ballot) {
        Paper paper = ballot.paper();
        of(paper, """
                        insert into ballot_ballot (case_number, round, question, title, kind, text_hash, policy,
                            electorate_hash, status, opened_at, notices)
                        values (:number, :round, :question, :title, :kind, :textHash, :policy,
                            :electorateHash, 'OPEN', :openedAt, 0)""")
                .param("question", paper.question())
                .param("title", paper.title())
                .param("kind", paper.kind())
                .param("textHash", paper.textHash())
                .param("policy", Canonical.write(paper.policy().words()))
                .param("electorateHash", ballot.electorateHash())
                .param("openedAt", utc(paper.openedAt()))
                .update();
        ballot.electors().forEach(elector -> add(paper, elector));
    }

    private void add(Paper paper, Elector elector) {
        of(paper, """
                        insert into ballot_elector (case_number, round, person, affiliation, weight, seated, because, salt)
                        values (:number, :round, :person, :affiliation, :weight, :seated, :because, :salt)""")
                .param("person", elector.person().value())
                .param("affiliation", elector.affiliation())
                .param("weight", Elector.WEIGHT)
                .param("seated", elector.isSeated())
                .param("because", elector.because())
                .param("salt", elector.salt())
                .update();
    }

    void add(Paper paper, Vote vote) {
        of(paper, """
                        insert into ballot_vote (case_number, round, position, person, choice, reason, salt, cast_at)
                        values (:number, :round, :position, :person, :choice, :reason, :salt, :castAt)""")
                .param("position", vote.position())
                .param("person", vote.person().value())
                .param("choice", vote.choice().name())
                .param("reason", vote.reason())
                .param("salt", vote.salt())
                .param("castAt", utc(vote.castAt()))
                .update();
    }

    /** Keeps how far the ballot has come; nothing else of it ever changes. */
    void move(Ballot ballot) {
        Stage stage = ballot.stage();
        of(ballot.paper(), """
                        update ballot_ballot set status = :status, notices = :notices, voting_since = :since,
                            closes_at = :closesAt, outcome = :outcome, because = :because, closed_at = :closedAt
                        where case_number = :number and round = :round""")
                .param("status", stage.status().name())
                .param("notices", stage.notices())
                .param("since", utc(stage.since()))
                .param("closesAt", utc(stage.closesAt()))
                .param("outcome", name(stage.outcome()))
                .param("because", name(stage.because()))
                .param("closedAt", utc(stage.closedAt()))
                .update();
    }

    /** Notes that the case has heard what the ballot came to; false if it had before, or if there is nothing to hear. */
    boolean handOver(Ballot ballot) {
        return of(ballot.paper(), """
                                update ballot_ballot set handed_over = true
                                where case_number = :number and round = :round
                                and status = 'CLOSED' and handed_over = false""").update() > 0;
    }

    private StatementSpec of(Paper paper, String sql) {
        return jdbc.sql(sql).param("number", paper.number().value()).param("round", paper.round());
    }

    private record Head(Paper paper, Stage stage) {}

    private Ballot whole(Head head) {
        return new Ballot(head.paper(), electors(head.paper()), votes(head.paper()), head.stage());
    }

    private static Head head(ResultSet row) throws SQLException {
        Paper paper = new Paper(
                new CaseNumber(row.getString("case_number")),
                row.getInt("round"),
                row.getString("question"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("text_hash"),
                Policy.of(Canonical.read(row.getString("policy"))),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
        return new Head(paper, stage(row));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String because = row.getString("because");
        return new Stage(
                Stage.Status.valueOf(row.getString("status")),
                row.getInt("notices"),
                instant(row, "voting_since"),
                instant(row, "closes_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                because == null ? null : Because.valueOf(because),
                instant(row, "closed_at"));
    }

    private List<Elector> electors(Paper paper) {
        return of(paper, "select * from ballot_elector where case_number = :number and round = :round")
                .query((row, line) -> new Elector(
                        new PersonId(row.getString("person")),
                        row.getString("affiliation"),
                        row.getString("because"),
                        row.getString("salt")))
                .list()
                .stream()
                .sorted(Elector.BY_ID)
                .toList();
    }

    private List<Vote> votes(Paper paper) {
        return of(paper, "select * from ballot_vote where case_number = :number and round = :round order by position")
                .query((row, line) -> new Vote(
                        row.getInt("position"),
                        new PersonId(row.getString("person")),
                        Choice.valueOf(row.getString("choice")),
                        row.getString("reason"),
                        row.getString("salt"),
                        row.getObject("cast_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
