package org.quarterdeck.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proposals hold of those who present them. What is proposed stays, under the presenters' ids. */
@Component
class WorkshopPersonalRecords implements PersonalRecords {

    /** The proposals that they brought or present. */
    private static final String THEIRS = """
            (select number from workshop_proposal where proposer = :person
             union select proposal from workshop_presenter where person = :person)""";

    private final JdbcClient database;
    private final ProposalVersions versions;

    WorkshopPersonalRecords(JdbcClient database, ProposalVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    @Override
    public String room() {
        return "workshop";
    }

    /** The speaker of a proposal is known by the address that it was brought with. */
    @Override
    public Someone known(Someone who) {
        Set<String> names = new HashSet<>();
        versions.of(who.id()).stream()
                .filter(text -> text.isSpokenBy(who.addresses()))
                .forEach(text -> names.add(text.speakerName()));
        return new Someone(who.id(), names, Set.of());
    }

    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("workshop_version", "text", "proposal"),
                new Prose("workshop_proposal", "feedback", "number"),
                new Prose("workshop_discussion", "words"),
                new Prose("workshop_letter", "subject"),
                new Prose("workshop_letter", "words"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new HashMap<>();
        held.put("proposals", rows(who, "select * from workshop_proposal where number in " + THEIRS));
        held.put("versions", rows(who, "select * from workshop_version where proposal in " + THEIRS));
        held.put("letters", rows(who, "select * from workshop_letter where proposal in " + THEIRS));
        held.put("discussed", rows(who, "select * from workshop_discussion where chair = :person"));
        return held;
    }

    @Override
    public void erase(Someone who) {
        versions.eraseSpeaker(who.id(), who.addresses());
        for (String sql : List.of(
                "delete from workshop_letter where proposal in " + THEIRS,
                "update workshop_proposal set feedback = '[erased]' where feedback is not null and number in "
                        + THEIRS)) {
            database.sql(sql).param("person", who.id().value()).update();
        }
    }

    private List<Map<String, Object>> rows(Someone who, String sql) {
        return database.sql(sql).param("person", who.id().value()).query().listOfRows();
    }
}
