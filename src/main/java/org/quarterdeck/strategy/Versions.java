package org.quarterdeck.strategy;

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
import org.springframework.stereotype.Repository;

/** The versions of plans: added, labelled once, never changed. */
@Repository
class Versions {

    private static final String SELECT = """
            select v.*, l.change, l.confirmed_by
            from strategy_version v left join strategy_label l on l.plan = v.plan and l.version = v.number
            where v.plan = ?
            """;

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber plan, int number, String canonical, PersonId writtenBy, Instant at) {
        database.sql("insert into strategy_version (plan, number, previous, text, hash, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(plan.value(), number)
                .param(number == 1 ? null : number - 1)
                .params(canonical, Canon.hash(canonical), writtenBy.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<PlanVersion> of(CaseNumber plan) {
        return database.sql(SELECT + " order by v.number")
                .param(plan.value())
                .query(Versions::version)
                .list();
    }

    PlanVersion get(CaseNumber plan, int number) {
        return database.sql(SELECT + " and v.number = ?")
                .params(plan.value(), number)
                .query(Versions::version)
                .single();
    }

    void label(CaseNumber plan, int number, Change change, PersonId confirmedBy, Instant at) {
        database.sql("insert into strategy_label (plan, version, change, confirmed_by, confirmed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(plan.value(), number, change.name(), confirmedBy.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a change waits for the second person's word. */
    boolean anyUnlabelled(CaseNumber plan) {
        return of(plan).stream().anyMatch(version -> version.number() > 1 && version.change() == null);
    }

    private static PlanVersion version(ResultSet row, int place) throws SQLException {
        String canonical = row.getString("text");
        return new PlanVersion(
                row.getInt("number"),
                Canon.read(canonical),
                canonical,
                row.getString("hash"),
                new PersonId(row.getString("written_by")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                given(row.getString("change")).map(Change::valueOf).orElse(null),
                given(row.getString("confirmed_by")).map(PersonId::new).orElse(null));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
