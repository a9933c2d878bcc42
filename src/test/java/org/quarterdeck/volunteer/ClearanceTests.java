package org.quarterdeck.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Muster;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose membership keeps an application of theirs from letting them in. */
@HouseTest
class ClearanceTests {

    @Autowired
    Recruits recruits;

    @Autowired
    Muster muster;

    @Autowired
    VolunteerRecords records;

    @Autowired
    VolunteerHolders holders;

    @Autowired
    JdbcClient database;

    @AfterEach
    void clearsUp() {
        recruits.clear();
        muster.dismiss();
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberState.class,
            names = {"SUSPENDED", "ON_LEAVE"})
    @DisplayName("VO-06 lets nobody past a suspension or a leave by an invitation, and gives no access meanwhile")
    void letsNobodyPast(MemberState state) {
        String member = muster.member();
        CaseNumber number = recruits.screened(recruits.applyAs(member, Recruits.draft("T0", own(member))));
        muster.move(member, state);

        assertThatThrownBy(() -> recruits.accept(number))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(state.words());
        assertThat(recruits.state(number)).isEqualTo("invited");
        assertThat(muster.state(member)).isEqualTo(state);
        assertThat(holders.obstacle(number)).isPresent();

        muster.move(member, MemberState.ACTIVE);
        recruits.accept(number);
        assertThat(recruits.state(number)).isEqualTo("provisioning");
    }

    @Test
    @DisplayName("lets no mentor activate whoever is suspended, and says why; afterwards it goes on")
    void letsNoMentorActivate() {
        CaseNumber number = recruits.toReview(recruits.newcomer());
        String newcomer = recruits.applicant(number).value();
        String mentor = recruits.asked(number, "review-probation").get(0);
        muster.move(newcomer, MemberState.SUSPENDED);

        assertThatThrownBy(() -> recruits.answer(mentor, number, "review-probation", Map.of("decision", "activate")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("suspended");
        assertThat(muster.state(newcomer)).isEqualTo(MemberState.SUSPENDED);

        muster.move(newcomer, MemberState.PROBATION);
        recruits.answer(mentor, number, "review-probation", Map.of("decision", "activate"));
        assertThat(muster.state(newcomer)).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    @DisplayName("VO-19 withdraws the open application of whoever is let go; later they may apply again")
    void withdrawsWithTheMembership() {
        String member = muster.member();
        CaseNumber number = recruits.screened(recruits.applyAs(member, Recruits.draft("T0", own(member))));

        muster.move(member, MemberState.OFFBOARDED);

        recruits.run(number);
        assertThat(recruits.outcome(number)).isEqualTo("withdrawn");
        assertThat(muster.state(member)).isEqualTo(MemberState.OFFBOARDED);
    }

    @Test
    @DisplayName(
            "hands to other systems, and calls theirs, only the address that the house knows to be the applicant's")
    void handsOnNoAddressThatAnybodyTyped() {
        String member = muster.member();
        String typed = Recruits.freshAddress();
        CaseNumber number = recruits.accepted(
                recruits.vouched(recruits.screened(recruits.applyAs(member, Recruits.draft("T1", typed)))));

        assertThat(database.sql("select email from access_holder where person = ?")
                        .param(member)
                        .query(String.class)
                        .single())
                .isEqualTo(own(member));
        assertThat(records.known(new Someone(new PersonId(member), Set.of(), Set.of()))
                        .addresses())
                .doesNotContain(typed);
        CaseNumber outsiders = recruits.apply("T0");
        assertThat(records.known(new Someone(recruits.applicant(outsiders), Set.of(), Set.of()))
                        .addresses())
                .hasSize(1);
        assertThat(recruits.state(number)).isEqualTo("provisioning");
    }

    private static String own(String member) {
        return member + "@quarterdeck.example";
    }
}
