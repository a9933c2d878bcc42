package org.quarterdeck.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the house holds of people for systems outside. */
@HouseTest
class AccessRecordsTests {

    private final PersonId person = AccessStory.somebody();
    private final Someone somebody = new Someone(person, Set.of(AccessStory.emailOf(person)));

    @Autowired
    AccessStory story;

    @Autowired
    Accesses accesses;

    @Autowired
    List<PersonalRecords> rooms;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName(
            "VO-20 is exported, and erased without a trace of name or address, while what was taken back stays known")
    void isExportedAndErased() {
        CaseNumber number = story.begin(person, "lists");
        story.pass(number, Duration.ZERO);
        story.withdraw(number, Map.of());
        story.pass(number, Duration.ZERO);
        assertThat(records().export(somebody).toString())
                .contains("Zoë van der Berg", AccessStory.emailOf(person), "lists", "was taken off the roster");
        transaction.executeWithoutResult(status -> records().erase(somebody));
        transaction.executeWithoutResult(status -> records().erase(somebody));
        assertThat(records().export(somebody).toString()).doesNotContain("Zoë", "@");
        assertThat(accesses.proofs(number)).hasSize(1);
        assertThat(database.sql("select count(*) from access_holder where person = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private PersonalRecords records() {
        return rooms.stream()
                .filter(room -> room.room().equals("access"))
                .findFirst()
                .orElseThrow();
    }
}
