package org.quarterdeck.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who has which seat, and who had it. */
@Repository
class Turns {

    private static final String TURNS = """
            select t.*, exists (select 1 from panel_draft d where d.turn = t.seq) as begun,
                exists (select 1 from panel_set_aside a where a.turn = t.seq) as set_aside
            from panel_turn t where %s order by t.seq""";

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Turn> of(CaseNumber proposal) {
        return jdbc.sql(TURNS.formatted("t.number = :number"))
                .param("number", proposal.value())
                .query((row, line) -> turn(row))
                .list();
    }

    List<Turn> of(CallCode call) {
        return jdbc.sql(TURNS.formatted(
                        "t.number in (select c.number from panel_candidate c where c.call_code = :call)"))
                .param("call", call.value())
                .query((row, line) -> turn(row))
                .list();
    }

    /** The turn that is open at the seat. */
    Optional<Turn> open(CaseNumber proposal, int place) {
        return of(proposal).stream()
                .filter(turn -> turn.place() == place && turn.isOpen())
                .findFirst();
    }

    /** All turns that the person ever had at any of the proposals. */
    Map<CaseNumber, Set<Turn.State>> had(PersonId person, Collection<CaseNumber> proposals) {
        Map<CaseNumber, Set<Turn.State>> had = new HashMap<>();
        if (!proposals.isEmpty()) {
            jdbc.sql("select number, state from panel_turn where reviewer = :person and number in (:numbers)")
                    .param("person", person.value())
                    .param("numbers", proposals.stream().map(CaseNumber::value).toList())
                    .query((ResultSet row) -> {
                        had.computeIfAbsent(new CaseNumber(row.getString("number")), first -> new HashSet<>())
                                .add(Turn.State.valueOf(row.getString("state")));
                    });
        }
        return had;
    }

    void plan(CaseNumber proposal, int place, PersonId reviewer) {
        add(proposal, place, reviewer, Turn.State.PLANNED, null);
    }

    void ask(CaseNumber proposal, int place, PersonId reviewer, Instant now) {
        add(proposal, place, reviewer, Turn.State.ASKED, now);
    }

    private void add(CaseNumber proposal, int place, PersonId reviewer, Turn.State state, @Nullable Instant askedAt) {
        jdbc.sql("""
                        insert into panel_turn (number, place, reviewer, state, asked_at)
                        values (:number, :place, :reviewer, :state, :askedAt)""")
                .param("number", proposal.value())
                .param("place", place)
                .param("reviewer", reviewer.value())
                .param("state", state.name())
                .param("askedAt", askedAt == null ? null : utc(askedAt))
                .update();
    }

    /** The seat of a planned turn has opened. */
    void open(Turn turn, Instant now) {
        jdbc.sql("update panel_turn set state = 'ASKED', asked_at = :now where seq = :seq and state = 'PLANNED'")
                .param("now", utc(now))
                .param("seq", turn.seq())
                .update();
    }

    /** @return whether it was open until now */
    boolean end(Turn turn, Turn.State state, Instant now) {
        return jdbc.sql("""
                                update panel_turn set state = :state, ended_at = :now
                                where seq = :seq and state in ('PLANNED', 'ASKED')""")
                        .param("state", state.name())
                        .param("now", utc(now))
                        .param("seq", turn.seq())
                        .update()
                > 0;
    }

    /** Everything so far belongs to a first review, which an appeal has sent back. */
    void setAside(CaseNumber proposal) {
        jdbc.sql("""
                        insert into panel_set_aside (turn) select t.seq from panel_turn t where t.number = :number
                        and not exists (select 1 from panel_set_aside a where a.turn = t.seq)""").param("number", proposal.value()).update();
    }

    void remind(Turn turn) {
        jdbc.sql("update panel_turn set reminders = reminders + 1 where seq = :seq")
                .param("seq", turn.seq())
                .update();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getLong("seq"),
                new CaseNumber(row.getString("number")),
                row.getInt("place"),
                new PersonId(row.getString("reviewer")),
                Turn.State.valueOf(row.getString("state")),
                instant(row.getObject("asked_at", OffsetDateTime.class)),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getInt("reminders"),
                row.getBoolean("begun"),
                row.getBoolean("set_aside"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
