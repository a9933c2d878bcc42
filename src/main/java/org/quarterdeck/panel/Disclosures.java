package org.quarterdeck.panel;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people's word on themselves is kept: whom they are tied to, and what they know about. */
@Repository
class Disclosures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A tie that somebody declared. */
    record Tie(PersonId person, Kind kind) {}

    /** What the person declared themselves. */
    List<Tie> by(PersonId person) {
        return jdbc.sql("select person, kind from panel_tie where declared_by = :by order by person, kind")
                .param("by", person.value())
                .query((row, line) ->
                        new Tie(new PersonId(row.getString("person")), Kind.valueOf(row.getString("kind"))))
                .list();
    }

    void declare(PersonId by, Tie tie) {
        if (!by(by).contains(tie)) {
            jdbc.sql("""
                            insert into panel_tie (declared_by, person, kind, declared_at)
                            values (:by, :person, :kind, :now)""")
                    .param("by", by.value())
                    .param("person", tie.person().value())
                    .param("kind", tie.kind().name())
                    .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** To whom each of the people is tied, whichever side declared it. */
    Map<PersonId, Map<PersonId, Kind>> ties(Collection<PersonId> people) {
        Map<PersonId, Map<PersonId, Kind>> ties = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select declared_by as one, person as other, kind from panel_tie where declared_by in (:people)
                            union all
                            select person as one, declared_by as other, kind from panel_tie where person in (:people)""")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        ties.computeIfAbsent(new PersonId(row.getString("one")), first -> new HashMap<>())
                                .put(new PersonId(row.getString("other")), Kind.valueOf(row.getString("kind")));
                    });
        }
        return ties;
    }

    Map<PersonId, Set<String>> expertise(Collection<PersonId> people) {
        Map<PersonId, Set<String>> tracks = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select person, track from panel_expertise where person in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        tracks.computeIfAbsent(new PersonId(row.getString("person")), first -> new HashSet<>())
                                .add(row.getString("track"));
                    });
        }
        return tracks;
    }

    void know(PersonId person, Set<String> tracks) {
        jdbc.sql("delete from panel_expertise where person = :person")
                .param("person", person.value())
                .update();
        tracks.forEach(track -> jdbc.sql("insert into panel_expertise (person, track) values (:person, :track)")
                .param("person", person.value())
                .param("track", track)
                .update());
    }
}
