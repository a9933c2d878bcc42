package org.quarterdeck.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class VolunteerRecordsTests {

    @Autowired
    Recruits recruits;

    @Autowired
    VolunteerRecords records;

    @Autowired
    Roster roster;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("VO-20 hand out what an applicant typed and what was said of them, and let go of both; the case stays")
    void letGoOfWhatWasSaid() {
        String address = Recruits.freshAddress();
        CaseNumber number = recruits.apply(address, Recruits.draft("T0", address));
        recruits.answer(
                "coordinator", number, "screen-application", Map.of("decision", "not-yet", "comment", Recruits.WORDS));
        Someone applicant = new Someone(recruits.applicant(number), Set.of(address));
        assertThat(records.export(applicant).toString())
                .contains("Noor Nasser", address, "find their first issue", Recruits.WORDS);

        transaction.executeWithoutResult(status -> records.erase(applicant));

        assertThat(records.export(applicant).toString())
                .contains(number.value())
                .doesNotContain("Noor", address, "first issue", "meetings");
        assertThat(roster.sheet(number)).isEmpty();
        assertThat(roster.own(number).state()).isEqualTo("not-yet");
    }

    @Test
    @DisplayName("VO-20 hold nothing of whoever never came")
    void holdNothingOfStrangers() {
        assertThat(records.export(new Someone(new PersonId("nobody"), Set.of())))
                .isEmpty();
    }
}
