package org.quarterdeck.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory holds of somebody. That an id once belonged to a member, and of which tier, stays; whose it was doesn't. */
@Component
class PeoplePersonalRecords implements PersonalRecords {

    private final JdbcClient database;
    private final Identities identities;
    private final KnownOutsiders outsiders;

    PeoplePersonalRecords(JdbcClient database, Identities identities, KnownOutsiders outsiders) {
        this.database = database;
        this.identities = identities;
        this.outsiders = outsiders;
    }

    @Override
    public String room() {
        return "people";
    }

    @Override
    public Someone known(Someone who) {
        Set<String> names = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        identities.find(who.id()).ifPresent(identity -> {
            if (!identity.name().equals(who.id().value())) {
                names.add(identity.name());
            }
            if (identity.email() != null) {
                addresses.add(identity.email());
            }
        });
        outsiders.find(who.id()).ifPresent(outsider -> addresses.add(outsider.address()));
        return new Someone(who.id(), names, addresses);
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        identities
                .find(who.id())
                .ifPresent(identity -> held.put(
                        "account",
                        Map.of(
                                "id", identity.id().value(),
                                "firstName", String.valueOf(identity.firstName()),
                                "lastName", String.valueOf(identity.lastName()),
                                "email", String.valueOf(identity.email()),
                                "groups",
                                        identity.circles().stream()
                                                .map(circle -> circle.id())
                                                .sorted()
                                                .toList())));
        held.put("standing", rows(who, "select * from people_person where id = :person"));
        held.put("affiliations", rows(who, """
                select affiliation, declared_at from people_affiliation where person = :person order by seq"""));
        held.put("address", rows(who, "select address, known_since from people_outsider where id = :person"));
        return held;
    }

    @Override
    public void erase(Someone who) {
        identities.remove(who.id());
        for (String sql : List.of(
                "delete from people_outsider where id = :person",
                "delete from people_affiliation where person = :person",
                "update people_person set affiliation = null where id = :person")) {
            database.sql(sql).param("person", who.id().value()).update();
        }
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
