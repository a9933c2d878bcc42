package org.quarterdeck.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Where concerns are kept, with everything that was said about them. */
@Repository
class Concerns {

    private static final String ALL = "select * from %s where case_number = :number and round = :round order by %s";

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the ballot's round, as they were raised. */
    List<Concern> of(Paper paper) {
        List<Concern> raised = of(paper, ALL.formatted("ballot_concern", "number"))
                .query((row, line) -> concern(row))
                .list();
        if (raised.isEmpty()) {
            return raised;
        }
        Map<Integer, List<Concern.Successor>> successors =
                said(paper, "ballot_concern_successor", "concern, position", ConsentRows::successor);
        Map<Integer, List<Concern.Reply>> replies =
                said(paper, "ballot_concern_reply", "concern, position", ConsentRows::reply);
        Map<Integer, List<Concern.Resolution>> resolutions =
                said(paper, "ballot_concern_resolution", "concern", ConsentRows::resolution);
        return raised.stream()
                .map(concern -> new Concern(
                        concern.number(),
                        concern.author(),
                        concern.name(),
                        concern.reason(),
                        concern.wouldResolve(),
                        concern.raisedAt(),
                        successors.getOrDefault(concern.number(), List.of()),
                        replies.getOrDefault(concern.number(), List.of()),
                        resolutions.getOrDefault(concern.number(), List.of()).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    void add(Paper paper, Concern concern) {
        of(paper, """
                        insert into ballot_concern (case_number, round, number, author, name, reason, would_resolve, raised_at)
                        values (:number, :round, :concern, :author, :name, :reason, :wouldResolve, :at)""")
                .param("concern", concern.number())
                .param("author", concern.author().value())
                .param("name", concern.name())
                .param("reason", concern.reason())
                .param("wouldResolve", concern.wouldResolve())
                .param("at", concern.raisedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Paper paper, Concern concern, Concern.Reply reply) {
        of(paper, """
                        insert into ballot_concern_reply (case_number, round, concern, position, person, words, said_at)
                        values (:number, :round, :concern, :position, :person, :words, :at)""")
                .param("concern", concern.number())
                .param("position", concern.replies().size() + 1)
                .param("words", reply.words())
                .params(whoAndWhen(reply.person(), reply.at()))
                .update();
    }

    void add(Paper paper, Concern concern, Concern.Successor successor) {
        of(paper, """
                        insert into ballot_concern_successor
                            (case_number, round, concern, position, person, named_by, named_at)
                        values (:number, :round, :concern, :position, :person, :namedBy, :at)""")
                .param("concern", concern.number())
                .param("position", concern.successors().size() + 1)
                .param("namedBy", successor.namedBy().value())
                .params(whoAndWhen(successor.person(), successor.at()))
                .update();
    }

    void add(Paper paper, Concern concern, Concern.Resolution resolution) {
        of(paper, """
                        insert into ballot_concern_resolution (case_number, round, concern, person, comment, resolved_at)
                        values (:number, :round, :concern, :person, :comment, :at)""")
                .param("concern", concern.number())
                .param("comment", resolution.comment())
                .params(whoAndWhen(resolution.person(), resolution.at()))
                .update();
    }

    private <T> Map<Integer, List<T>> said(Paper paper, String table, String order, Reading<T> reading) {
        Map<Integer, List<T>> said = new LinkedHashMap<>();
        of(paper, ALL.formatted(table, order)).query(row -> {
            said.computeIfAbsent(row.getInt("concern"), concern -> new ArrayList<>())
                    .add(reading.of(row));
        });
        return said;
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(
                row.getInt("number"),
                ConsentRows.person(row, "author"),
                row.getString("name"),
                row.getString("reason"),
                row.getString("would_resolve"),
                ConsentRows.instant(row, "raised_at"),
                List.of(),
                List.of(),
                null);
    }

    private static Map<String, Object> whoAndWhen(PersonId person, Instant at) {
        return Map.of("person", person.value(), "at", at.atOffset(ZoneOffset.UTC));
    }

    private StatementSpec of(Paper paper, String sql) {
        return jdbc.sql(sql).param("number", paper.number().value()).param("round", paper.round());
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
