package org.quarterdeck.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of proposals: added, never changed (WP-02). */
@Repository
class ProposalVersions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private static final String PRESENTED = """
            proposal in (select number from workshop_proposal where proposer = :person
                         union select proposal from workshop_presenter where person = :person)""";

    private final JdbcClient database;

    ProposalVersions(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber proposal, int number, ProposalText text, PersonId writtenBy, Instant at) {
        database.sql("insert into workshop_version (proposal, number, text, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(proposal.value(), number, write(text), writtenBy.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<ProposalVersion> of(CaseNumber proposal) {
        return database.sql("select * from workshop_version where proposal = ? order by number")
                .param(proposal.value())
                .query(ProposalVersions::version)
                .list();
    }

    ProposalVersion get(CaseNumber proposal, int number) {
        return database.sql("select * from workshop_version where proposal = ? and number = ?")
                .params(proposal.value(), number)
                .query(ProposalVersions::version)
                .optional()
                .orElseThrow(() -> new NoSuch("proposal %s has no version %d".formatted(proposal, number)));
    }

    /** Every wording of the proposals that the person brought or presents. */
    List<ProposalText> of(PersonId presenter) {
        return database
                .sql("select text from workshop_version where " + PRESENTED)
                .param("person", presenter.value())
                .query(String.class)
                .list()
                .stream()
                .map(ProposalVersions::read)
                .toList();
    }

    /** Takes away whom the person was as the speaker of a proposal: the id stays, what is proposed too. */
    void eraseSpeaker(PersonId person, Set<String> addresses) {
        for (Map<String, Object> row : database.sql(
                        "select proposal, number, text from workshop_version where " + PRESENTED)
                .param("person", person.value())
                .query()
                .listOfRows()) {
            ProposalText text = read(String.valueOf(row.get("text")));
            if (text.isSpokenBy(addresses)) {
                database.sql("update workshop_version set text = ? where proposal = ? and number = ?")
                        .params(write(text.spokenBy(person)), row.get("proposal"), row.get("number"))
                        .update();
            }
        }
    }

    private static ProposalVersion version(ResultSet row, int place) throws SQLException {
        return new ProposalVersion(
                row.getInt("number"),
                read(row.getString("text")),
                new PersonId(row.getString("written_by")),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static String write(ProposalText text) {
        try {
            return JSON.writeValueAsString(text.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProposalText read(String text) {
        try {
            return new ProposalText(JSON.readValue(text, FIELDS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
