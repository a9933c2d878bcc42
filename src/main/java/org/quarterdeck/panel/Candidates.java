package org.quarterdeck.panel;

import java.sql.ResultSet;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where candidates are kept. */
@Repository
class Candidates {

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate as its row has it. */
    record Row(
            Candidate candidate,
            @Nullable Integer seats,
            @Nullable Instant closedAt,
            @Nullable Instant releasedAt,
            @Nullable Instant droppedAt) {}

    Optional<Row> find(CaseNumber number) {
        return find(List.of(number)).stream().findFirst();
    }

    /** By number. */
    List<Row> find(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : rows(
                        "c.number in (:keys)",
                        numbers.stream().map(CaseNumber::value).toList());
    }

    /** By number. */
    List<Row> of(CallCode call) {
        return rows("c.call_code in (:keys)", List.of(call.value()));
    }

    private List<Row> rows(String where, List<String> keys) {
        Map<String, Set<String>> people = sets(
                "select p.number as owner, p.person as item from panel_candidate_person p"
                        + " join panel_candidate c on c.number = p.number where " + where,
                keys);
        Map<String, Set<String>> affiliations = sets(
                "select a.number as owner, a.name as item from panel_candidate_affiliation a"
                        + " join panel_candidate c on c.number = a.number where " + where,
                keys);
        return jdbc.sql("select c.* from panel_candidate c where " + where + " order by c.number")
                .param("keys", keys)
                .query((row, line) -> {
                    String number = row.getString("number");
                    Candidate candidate = new Candidate(
                            new CaseNumber(number),
                            new CallCode(row.getString("call_code")),
                            row.getString("track"),
                            people.getOrDefault(number, Set.of()).stream()
                                    .map(PersonId::new)
                                    .collect(Collectors.toSet()),
                            affiliations.getOrDefault(number, Set.of()));
                    return new Row(
                            candidate,
                            row.getObject("seats", Integer.class),
                            instant(row.getObject("closed_at", OffsetDateTime.class)),
                            instant(row.getObject("released_at", OffsetDateTime.class)),
                            instant(row.getObject("dropped_at", OffsetDateTime.class)));
                })
                .list();
    }

    private Map<String, Set<String>> sets(String sql, List<String> keys) {
        Map<String, Set<String>> sets = new HashMap<>();
        jdbc.sql(sql).param("keys", keys).query((ResultSet row) -> {
            sets.computeIfAbsent(row.getString("owner"), first -> new HashSet<>())
                    .add(row.getString("item"));
        });
        return sets;
    }

    void save(Candidate candidate, Instant now) {
        String number = candidate.number().value();
        int changed = jdbc.sql("update panel_candidate set call_code = :call, track = :track where number = :number")
                .param("call", candidate.call().value())
                .param("track", candidate.track())
                .param("number", number)
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into panel_candidate (number, call_code, track, entered_at)
                            values (:number, :call, :track, :now)""")
                    .param("number", number)
                    .param("call", candidate.call().value())
                    .param("track", candidate.track())
                    .param("now", utc(now))
                    .update();
        }
        jdbc.sql("delete from panel_candidate_person where number = :number")
                .param("number", number)
                .update();
        candidate
                .people()
                .forEach(person -> jdbc.sql(
                                "insert into panel_candidate_person (number, person) values (:number, :person)")
                        .param("number", number)
                        .param("person", person.value())
                        .update());
        jdbc.sql("delete from panel_candidate_affiliation where number = :number")
                .param("number", number)
                .update();
        candidate
                .affiliations()
                .forEach(name -> jdbc.sql(
                                "insert into panel_candidate_affiliation (number, name) values (:number, :name)")
                        .param("number", number)
                        .param("name", name)
                        .update());
    }

    void seat(CaseNumber number, int seats) {
        jdbc.sql("update panel_candidate set seats = :seats where number = :number")
                .param("seats", seats)
                .param("number", number.value())
                .update();
    }

    /** It has no seats, as if no reviewer had been looked for. */
    void unseat(CaseNumber number) {
        jdbc.sql("update panel_candidate set seats = null where number = :number")
                .param("number", number.value())
                .update();
    }

    /** Notes that something happened to the candidate, the first time that it does. */
    void note(CaseNumber number, Happened what, Instant now) {
        jdbc.sql("update panel_candidate set %1$s = :now where number = :number and %1$s is null"
                        .formatted(what.column))
                .param("now", utc(now))
                .param("number", number.value())
                .update();
    }

    void forget(CaseNumber number, Happened what) {
        jdbc.sql("update panel_candidate set %s = null where number = :number".formatted(what.column))
                .param("number", number.value())
                .update();
    }

    enum Happened {
        CLOSED("closed_at"),
        RELEASED("released_at"),
        DROPPED("dropped_at");

        private final String column;

        Happened(String column) {
            this.column = column;
        }
    }

    void recuse(CaseNumber number, PersonId person, Instant now) {
        if (!recused(List.of(number)).getOrDefault(number, Set.of()).contains(person)) {
            jdbc.sql("""
                            insert into panel_recusal (number, person, stepped_back_at)
                            values (:number, :person, :now)""")
                    .param("number", number.value())
                    .param("person", person.value())
                    .param("now", utc(now))
                    .update();
        }
    }

    /** Who stepped back from each of the proposals. */
    Map<CaseNumber, Set<PersonId>> recused(Collection<CaseNumber> numbers) {
        Map<CaseNumber, Set<PersonId>> recused = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select number, person from panel_recusal where number in (:numbers)")
                    .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                    .query((ResultSet row) -> {
                        recused.computeIfAbsent(new CaseNumber(row.getString("number")), first -> new HashSet<>())
                                .add(new PersonId(row.getString("person")));
                    });
        }
        return recused;
    }

    /** With whom each of the people brought or presented something that came in since then. */
    Map<PersonId, Set<PersonId>> collaborators(Collection<PersonId> people, Instant since) {
        Map<PersonId, Set<PersonId>> collaborators = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select mine.person as person, other.person as other from panel_candidate_person mine
                            join panel_candidate c on c.number = mine.number and c.entered_at >= :since
                            join panel_candidate_person other on other.number = mine.number and other.person <> mine.person
                            where mine.person in (:people)""")
                    .param("since", utc(since))
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        collaborators
                                .computeIfAbsent(new PersonId(row.getString("person")), first -> new HashSet<>())
                                .add(new PersonId(row.getString("other")));
                    });
        }
        return collaborators;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
