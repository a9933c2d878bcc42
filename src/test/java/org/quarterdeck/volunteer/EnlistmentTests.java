package org.quarterdeck.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused at the start leaves nothing behind. */
@HouseTest
class EnlistmentTests {

    @Autowired
    Recruits recruits;

    @AfterEach
    void leavesNothingOpen() {
        recruits.clear();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lead,sponsor | both of Acme",
                "lead,lead | must be 2 people's ids",
                "lead | must be 2 people's ids",
                "lead,lead2,member3 | must be 2 people's ids",
                "lead,nobody | nobody is known by the id nobody",
                "lead,admin | no active member of tier T2",
            })
    @DisplayName("VO-02 wants two members of the tier from different organisations, and explains what is wrong")
    void refusesSponsors(String sponsors, String words) {
        String address = Recruits.freshAddress();
        Map<String, Object> draft = Recruits.draft("T2", address);
        draft.put("sponsors", sponsors);

        assertThatThrownBy(() -> recruits.apply(address, draft))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("sponsors")
                .hasMessageContaining(words);
    }

    @Test
    @DisplayName("VO-02 shares independent with nobody, and lets nobody vouch for themself")
    void refusesTheApplicantAsSponsor() {
        Map<String, Object> draft = Recruits.draft("T1", "lead2@quarterdeck.example");
        assertThatThrownBy(() -> recruits.applyAs("lead2", draft)).hasMessageContaining("nobody vouches for themself");

        draft.put("sponsors", "council5,member3");
        assertThat(recruits.applyAs("lead2", draft)).isNotNull();
    }

    @Test
    @DisplayName(
            "wants the versions in force, a time zone that there is, and one's own address, and names every fault at once")
    void namesEveryFault() {
        Map<String, Object> draft = Recruits.draft("T0", "member3@quarterdeck.example");
        draft.put("codeOfConductVersion", "0.9");
        draft.put("timezone", "Middle/Earth");

        assertThatThrownBy(() -> recruits.applyAs("member", draft))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("codeOfConductVersion")
                .hasMessageContaining("timezone")
                .hasMessageContaining("email");
    }

    @Test
    @DisplayName("takes one application of a person at a time, and names the one that is open")
    void takesOneAtATime() {
        String address = Recruits.freshAddress();
        CaseNumber open = recruits.apply(address, Recruits.draft("T0", address));

        assertThatThrownBy(() -> recruits.apply(address, Recruits.draft("T0", address)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(open.value());
        recruits.withdraw(open);
        assertThat(recruits.apply(address, Recruits.draft("T0", address))).isNotNull();
    }

    @Test
    @DisplayName("VO-05 shows no name of an application to auditors, and no step to the applicant that tells too much")
    void keepsNamesBack() {
        CaseNumber number = recruits.applyAs("member3", Recruits.draft("T0", "member3@quarterdeck.example"));
        recruits.answer(
                "coordinator",
                number,
                "screen-application",
                Map.of("decision", "decline", "reasonCode", "policy", "comment", Recruits.WORDS));

        assertThat(recruits.seen("auditor", number).about().startedBy()).isNull();
        assertThat(recruits.seen("lead", number).about().startedBy()).isNotNull();
        assertThat(recruits.seen("member3", number).waitingFor()).isEmpty();
        assertThat(recruits.seen("coordinator2", number).waitingFor()).isNotEmpty();
    }
}
