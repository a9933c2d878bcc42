package org.quarterdeck.deputies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who acts for whom. */
@Repository
class StoredDeputyships {

    private static final String NEXT = ",";

    private final JdbcClient jdbc;

    StoredDeputyships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Deputyship named) {
        jdbc.sql("""
                        insert into deputies_deputyship
                        (principal, deputy, starts_at, ends_at, processes, limit_minor, limit_currency, named_at)
                        values (:principal, :deputy, :from, :until, :processes, :minor, :currency, :now)""")
                .param("principal", named.principal().value())
                .param("deputy", named.deputy().value())
                .param("from", utc(named.from()))
                .param("until", utc(named.until()))
                .param(
                        "processes",
                        named.processes().isEmpty()
                                ? null
                                : String.join(
                                        NEXT,
                                        named.processes().stream().sorted().toList()))
                .param("minor", named.limit() == null ? null : named.limit().minor())
                .param(
                        "currency",
                        named.limit() == null ? null : named.limit().currency().getCurrencyCode())
                .param("now", utc(named.namedAt()))
                .update();
    }

    /** The one that was named last by the principal. */
    Deputyship latest(PersonId principal) {
        return jdbc.sql("""
                        select * from deputies_deputyship where principal = ? order by id desc
                        fetch first 1 row only""")
                .param(principal.value())
                .query((row, line) -> deputyship(row))
                .single();
    }

    /** The same, held until the caller's transaction ends. */
    Optional<Deputyship> hold(long id) {
        return jdbc.sql("select * from deputies_deputyship where id = ? for update")
                .param(id)
                .query((row, line) -> deputyship(row))
                .optional();
    }

    void end(long id, Instant now) {
        jdbc.sql("update deputies_deputyship set ended_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    List<Deputyship> running(Instant now) {
        return jdbc.sql("""
                        select * from deputies_deputyship
                        where ends_at > :now and starts_at <= :now and ended_at is null order by id""")
                .param("now", utc(now))
                .query((row, line) -> deputyship(row))
                .list();
    }

    /** Running or to come, by id. */
    List<Deputyship> ahead(Instant now, long after, int rows) {
        return jdbc.sql("""
                        select * from deputies_deputyship where ends_at > :now and ended_at is null and id > :after
                        order by id fetch first :rows rows only""")
                .param("now", utc(now))
                .param("after", after)
                .param("rows", rows)
                .query((row, line) -> deputyship(row))
                .list();
    }

    /** All that the person named or was named in, oldest first. */
    List<Deputyship> of(PersonId person) {
        return jdbc.sql("select * from deputies_deputyship where principal = :person or deputy = :person order by id")
                .param("person", person.value())
                .query((row, line) -> deputyship(row))
                .list();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from deputies_deputyship where principal = :person or deputy = :person")
                .param("person", person.value())
                .update();
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        @Nullable String processes = row.getString("processes");
        @Nullable String currency = row.getString("limit_currency");
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Deputyship(
                row.getLong("id"),
                new PersonId(row.getString("principal")),
                new PersonId(row.getString("deputy")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                processes == null ? Set.of() : Set.of(processes.split(NEXT, -1)),
                currency == null ? null : new Money(row.getLong("limit_minor"), Currency.getInstance(currency)),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
