package org.quarterdeck.people.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identity;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Profile;
import org.quarterdeck.people.Standing;
import org.quarterdeck.people.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's own tables of people: one statement for many persons with their circles, paged by key, neither of which the
 * engine's queries offer.
 */
@Component
class IdentityTables {

    /** The one id beside letters and digits that the engine allows is a group's; nobody signs in by it. */
    private static final String PEOPLE = """
            select u.id_, u.first_, u.last_, u.email_, m.group_id_
            from act_id_user u left join act_id_membership m on m.user_id_ = u.id_
            where u.id_ <> 'camunda-admin' and %s
            order by u.id_""";

    private static final String DECLARED = """
            select u.id_, u.first_, u.last_, u.email_, m.group_id_, d.affiliation, d.tier, d.state
            from act_id_user u left join act_id_membership m on m.user_id_ = u.id_
                left join people_person d on d.id = u.id_
            where u.id_ <> 'camunda-admin' and u.id_ = :id""";

    private static final String ONE = PEOPLE.formatted("u.id_ = :id");
    private static final String ADDRESS = PEOPLE.formatted("lower(u.email_) = :address");
    private static final String CIRCLE = PEOPLE.formatted(
            "exists (select 1 from act_id_membership c where c.user_id_ = u.id_ and c.group_id_ = :circle)");
    private static final String STRETCH = PEOPLE.formatted("""
            u.id_ in (select p.id_ from act_id_user p where p.id_ > :after and p.id_ <> 'camunda-admin'
                      order by p.id_ fetch first :rows rows only)""");

    private final JdbcClient jdbc;

    IdentityTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Identity> find(PersonId id) {
        return people(jdbc.sql(ONE).param("id", id.value())).stream().findFirst();
    }

    Optional<Profile> profile(PersonId id) {
        return jdbc
                .sql(DECLARED)
                .param("id", id.value())
                .query((row, line) -> Profile.of(identity(row), standing(row)))
                .list()
                .stream()
                .reduce(IdentityTables::together);
    }

    Optional<Identity> at(String address) {
        List<Identity> theirs = people(jdbc.sql(ADDRESS).param("address", address.toLowerCase(Locale.ROOT)));
        return theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty();
    }

    List<Identity> in(Circle circle) {
        return people(jdbc.sql(CIRCLE).param("circle", circle.id()));
    }

    List<Identity> following(@Nullable PersonId after, int rows) {
        return people(jdbc.sql(STRETCH)
                .param("after", after == null ? "" : after.value())
                .param("rows", rows));
    }

    private static List<Identity> people(JdbcClient.StatementSpec query) {
        Map<String, Identity> people = new LinkedHashMap<>();
        query.query((ResultSet row) -> {
            people.merge(row.getString("id_"), identity(row), IdentityTables::together);
        });
        return List.copyOf(people.values());
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                new PersonId(row.getString("id_")),
                row.getString("first_"),
                row.getString("last_"),
                row.getString("email_"),
                circle(row.getString("group_id_")));
    }

    /** A group that is none of ours carries no right of ours. */
    private static Set<Circle> circle(@Nullable String group) {
        return group == null ? Set.of() : Circle.of(group).map(Set::of).orElse(Set.of());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        @Nullable String state = row.getString("state");
        @Nullable String tier = row.getString("tier");
        return state == null
                ? Standing.UNDECLARED
                : new Standing(
                        row.getString("affiliation"),
                        tier == null ? null : Tier.valueOf(tier),
                        MemberState.valueOf(state));
    }

    private static Profile together(Profile one, Profile other) {
        return one.with(other.person().circles());
    }

    private static Identity together(Identity one, Identity other) {
        Set<Circle> circles = EnumSet.noneOf(Circle.class);
        circles.addAll(one.circles());
        circles.addAll(other.circles());
        return new Identity(one.id(), one.firstName(), one.lastName(), one.email(), circles);
    }
}
