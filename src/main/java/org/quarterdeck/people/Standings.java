package org.quarterdeck.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where declarations are kept. */
@Repository
class Standings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Standing of(PersonId id) {
        return of(List.of(id)).getOrDefault(id, Standing.UNDECLARED);
    }

    Map<PersonId, Standing> of(Collection<PersonId> ids) {
        Map<PersonId, Standing> standings = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, affiliation, tier, state from people_person where id in (:ids)")
                    .param("ids", ids.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        standings.put(new PersonId(row.getString("id")), standing(row));
                    });
        }
        return standings;
    }

    /** The tier stays as it is where there is one. */
    void declare(PersonId id, String affiliation) {
        note(id, affiliation);
        int changed = jdbc.sql("update people_person set affiliation = :affiliation, declared_at = :now where id = :id")
                .param("affiliation", affiliation)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        if (changed == 0) {
            add(id, affiliation, null, MemberState.ACTIVE);
        }
    }

    /** Every affiliation that the people had at any time since then, in the words of their declarations. */
    Map<PersonId, Set<String>> affiliations(Collection<PersonId> ids, Instant since) {
        Map<PersonId, Set<String>> held = new HashMap<>();
        Map<PersonId, String> before = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select person, affiliation, declared_at from people_affiliation where person in (:ids) order by seq")
                    .param("ids", ids.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        PersonId id = new PersonId(row.getString("person"));
                        if (row.getObject("declared_at", OffsetDateTime.class)
                                .toInstant()
                                .isAfter(since)) {
                            held.computeIfAbsent(id, first -> new HashSet<>()).add(row.getString("affiliation"));
                        } else {
                            before.put(id, row.getString("affiliation"));
                        }
                    });
        }
        before.forEach((id, affiliation) ->
                held.computeIfAbsent(id, first -> new HashSet<>()).add(affiliation));
        return held;
    }

    void admit(PersonId id, @Nullable String affiliation, @Nullable Tier tier, MemberState state) {
        if (affiliation != null) {
            note(id, affiliation);
        }
        add(id, affiliation, tier, state);
    }

    private void add(PersonId id, @Nullable String affiliation, @Nullable Tier tier, MemberState state) {
        try {
            jdbc.sql("""
                            insert into people_person (id, affiliation, tier, state, state_since, declared_at)
                            values (:id, :affiliation, :tier, :state, :now, :now)""")
                    .param("id", id.value())
                    .param("affiliation", affiliation)
                    .param("tier", tier == null ? null : tier.name())
                    .param("state", state.name())
                    .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NotNow("somebody else is declaring %s at this moment".formatted(id));
        }
    }

    private void note(PersonId id, String affiliation) {
        jdbc.sql("insert into people_affiliation (person, affiliation, declared_at) values (:id, :affiliation, :now)")
                .param("id", id.value())
                .param("affiliation", affiliation)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean knows(PersonId id) {
        return !of(List.of(id)).isEmpty();
    }

    Optional<Membership> membership(PersonId id) {
        return jdbc.sql("select id, tier, state, state_since from people_person where id = ?")
                .param(id.value())
                .query(Standings::membership)
                .optional();
    }

    /** The same, held until the caller's transaction ends. */
    Optional<Membership> locked(PersonId id) {
        return jdbc.sql("select id, tier, state, state_since from people_person where id = ? for update")
                .param(id.value())
                .query(Standings::membership)
                .optional();
    }

    List<Membership> memberships(Set<MemberState> states, @Nullable PersonId after, int rows) {
        if (states.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, tier, state, state_since from people_person where state in (:states) and id > :after
                        order by id fetch first :rows rows only""")
                .param("states", states.stream().map(MemberState::name).toList())
                .param("after", after == null ? "" : after.value())
                .param("rows", rows)
                .query(Standings::membership)
                .list();
    }

    void promote(PersonId id, Tier tier) {
        jdbc.sql("update people_person set tier = ? where id = ?")
                .params(tier.name(), id.value())
                .update();
    }

    void move(PersonId id, MemberState state) {
        jdbc.sql("update people_person set state = ?, state_since = ? where id = ?")
                .params(
                        state.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        id.value())
                .update();
    }

    private static Membership membership(ResultSet row, int at) throws SQLException {
        return new Membership(
                new PersonId(row.getString("id")),
                tier(row),
                MemberState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("affiliation"), tier(row), MemberState.valueOf(row.getString("state")));
    }

    private static @Nullable Tier tier(ResultSet row) throws SQLException {
        String tier = row.getString("tier");
        return tier == null ? null : Tier.valueOf(tier);
    }
}
