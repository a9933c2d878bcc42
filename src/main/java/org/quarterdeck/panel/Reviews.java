package org.quarterdeck.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Where reviews are kept, and what reviewers have begun to write. A review is added and never changed; the tables see to it. */
@Repository
class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Review> of(CaseNumber proposal) {
        return of(List.of(proposal));
    }

    /** In the order in which they came in. */
    List<Review> of(Collection<CaseNumber> proposals) {
        return read(proposals, "not exists");
    }

    /** Those that counted until an appeal sent them back. */
    List<Review> setAside(CaseNumber proposal) {
        return read(List.of(proposal), "exists");
    }

    private List<Review> read(Collection<CaseNumber> proposals, String setAside) {
        return proposals.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select t.number, t.place, t.reviewer, r.* from panel_review r join panel_turn t on t.seq = r.turn
                                where t.number in (:numbers) and %s (select 1 from panel_set_aside a where a.turn = t.seq)
                                order by r.handed_in_at, r.turn""".formatted(setAside))
                        .param(
                                "numbers",
                                proposals.stream().map(CaseNumber::value).toList())
                        .query((row, line) -> new Review(
                                new CaseNumber(row.getString("number")),
                                row.getInt("place"),
                                new PersonId(row.getString("reviewer")),
                                points(row),
                                row.getObject("handed_in_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list();
    }

    void add(Turn turn, Points points, Instant now) {
        filled("""
                        insert into panel_review
                            (turn, overall, relevance, content, delivery, confidence, comment, handed_in_at)
                        values (:turn, :overall, :relevance, :content, :delivery, :confidence, :comment, :now)""", turn, points, now).update();
        forgetDraft(turn);
    }

    Optional<Points> draft(Turn turn) {
        return jdbc.sql("select * from panel_draft where turn = :turn")
                .param("turn", turn.seq())
                .query((row, line) -> points(row))
                .optional();
    }

    void saveDraft(Turn turn, Points points, Instant now) {
        forgetDraft(turn);
        filled("""
                        insert into panel_draft (turn, overall, relevance, content, delivery, confidence, comment, saved_at)
                        values (:turn, :overall, :relevance, :content, :delivery, :confidence, :comment, :now)""", turn, points, now).update();
    }

    void forgetDraft(Turn turn) {
        jdbc.sql("delete from panel_draft where turn = :turn")
                .param("turn", turn.seq())
                .update();
    }

    private StatementSpec filled(String sql, Turn turn, Points points, Instant now) {
        return jdbc.sql(sql)
                .param("turn", turn.seq())
                .param("overall", points.of(Criterion.OVERALL))
                .param("relevance", points.of(Criterion.RELEVANCE))
                .param("content", points.of(Criterion.CONTENT))
                .param("delivery", points.of(Criterion.DELIVERY))
                .param("confidence", points.confidence())
                .param("comment", points.comment())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Points points(ResultSet row) throws SQLException {
        Map<Criterion, Integer> given = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Integer points = row.getObject(criterion.id(), Integer.class);
            if (points != null) {
                given.put(criterion, points);
            }
        }
        return new Points(given, row.getObject("confidence", Integer.class), row.getString("comment"));
    }
}
