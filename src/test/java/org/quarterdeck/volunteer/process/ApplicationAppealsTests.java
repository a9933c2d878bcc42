package org.quarterdeck.volunteer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.Bailiff;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.springframework.beans.factory.annotation.Autowired;

/** Leads applications back that were turned down. */
@HouseTest
@OnBothDatabases
class ApplicationAppealsTests {

    static final String[] WALKED = {
        "decision-overturned", "to-invite-after-all", "invite-after-all", "invited-after-all",
        "decision-remanded", "to-take-up-application", "take-up-application", "to-what-is-remanded",
        "what-is-remanded", "to-be-screened-again", "to-be-confirmed-again", "to-be-voted-again"
    };

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.of(VolunteerOnboarding.KEY, WALKED);

    private static final Map<String, Object> DECLINE =
            Map.of("decision", "decline", "reasonCode", "policy", "comment", Recruits.WORDS);
    private static final Map<String, Object> INVITE = Map.of("decision", "invite");

    @Autowired
    Recruits recruits;

    @Autowired
    Bailiff bailiff;

    @Autowired
    Memberships memberships;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Moment.now());
    }

    @AfterEach
    void leavesNothingOpen() {
        recruits.clear();
        Moment.reset();
    }

    @Test
    @DisplayName("X5 has an application answered anew by others than those who said no")
    void isAnsweredByOthers() {
        CaseNumber number = declined("T0");
        Ruling ruling = bailiff.ruling(VolunteerOnboarding.KEY, number).orElseThrow();
        assertThat(ruling.outcome()).isEqualTo("declined");
        assertThat(ruling.byBallot()).isFalse();
        assertThat(ruling.overturnable()).isTrue();
        assertThat(ruling.concerned()).containsExactly(recruits.applicant(number));
        assertThat(bailiff.deciders(VolunteerOnboarding.KEY, number))
                .containsExactlyInAnyOrder("coordinator", "coordinator2");

        bailiff.remand(VolunteerOnboarding.KEY, number);

        assertThat(recruits.state(number)).isEqualTo("interest");
        assertThat(recruits.docketed(number).outcome()).isNull();
        assertThat(recruits.asked(number, "screen-application")).containsExactly("lead", "lead2");
        assertThatThrownBy(() -> recruits.answer("coordinator", number, "screen-application", INVITE))
                .isInstanceOf(Barred.class);
        recruits.answer("lead", number, "screen-application", INVITE);
        assertThat(recruits.state(number)).isEqualTo("invited");
        assertThat(recruits.minutes(number))
                .containsExactly("decline declined", "rehearing remanded", "screening invite");
        assertThat(recruits.entries(number).get(1).reason()).isNull();
    }

    @Test
    @DisplayName("tells the applicant of a second no once more")
    void tellsOfASecondNo() {
        CaseNumber number = declined("T0");
        bailiff.remand(VolunteerOnboarding.KEY, number);
        recruits.answer("lead", number, "screen-application", DECLINE);
        recruits.answer("lead2", number, "confirm-decline", Map.of("confirm", "yes"));

        assertThat(recruits.state(number)).isEqualTo("declined");
        assertThat(recruits.told(number)).contains("declined", "remanded-2", "declined-2");
        assertThat(bailiff.deciders(VolunteerOnboarding.KEY, number))
                .contains("coordinator", "coordinator2", "lead", "lead2");
    }

    @Test
    @DisplayName("X5 goes on as if invited where a no is overturned: the sponsors are asked")
    void goesOnAsIfInvited() {
        CaseNumber number = recruits.apply("T1");
        recruits.answer(
                "coordinator", number, "screen-application", Map.of("decision", "not-yet", "comment", Recruits.WORDS));
        assertThat(recruits.state(number)).isEqualTo("not-yet");

        bailiff.overturn(VolunteerOnboarding.KEY, number);

        assertThat(recruits.state(number)).isEqualTo("sponsoring");
        assertThat(recruits.asked(number, "confirm-sponsorship")).containsExactly("lead", "lead2");
        recruits.vouch("lead", number);
        recruits.vouch("lead2", number);
        assertThat(recruits.state(number)).isNotEqualTo("sponsoring");
    }

    @Test
    @DisplayName("X5 lets the council vote again on whom it voted against, and asks no sponsor twice")
    void votesAgain() {
        CaseNumber number = recruits.toVote();
        recruits.vote("council2", number, "for");
        recruits.vote("council3", number, "for");
        recruits.vote("council4", number, "for");
        recruits.vote("council1", number, "against");
        recruits.pass(Duration.ofDays(7), number);
        assertThat(recruits.state(number)).isEqualTo("declined");
        Ruling ruling = bailiff.ruling(VolunteerOnboarding.KEY, number).orElseThrow();
        assertThat(ruling.byBallot()).isTrue();
        assertThat(ruling.overturnable()).isFalse();
        assertThat(bailiff.deciders(VolunteerOnboarding.KEY, number)).contains("council1", "council5");

        bailiff.remand(VolunteerOnboarding.KEY, number);

        assertThat(recruits.state(number)).isEqualTo("in-vote");
        assertThat(recruits.tasks(number, "confirm-sponsorship")).isEmpty();
        for (int elector = 1; elector <= 5 && recruits.state(number).equals("in-vote"); elector++) {
            recruits.vote("council" + elector, number, "for");
        }
        assertThat(recruits.state(number)).isEqualTo("invited");
    }

    @Test
    @DisplayName("X5 asks another second person about a probation that two have ended, and gives its access anew")
    void endsAProbationByOthers() {
        CaseNumber number = recruits.toReview(recruits.newcomer());
        String mentor = recruits.asked(number, "review-probation").get(0);
        recruits.answer(
                mentor,
                number,
                "review-probation",
                Map.of("decision", "end", "reasonCode", "other", "comment", Recruits.WORDS));
        recruits.answer("coordinator", number, "confirm-decline", Map.of("confirm", "yes"));
        recruits.run(number);
        PersonId newcomer = recruits.applicant(number);
        assertThat(memberships.of(newcomer).orElseThrow().state()).isEqualTo(MemberState.OFFBOARDED);

        bailiff.remand(VolunteerOnboarding.KEY, number);

        assertThat(recruits.state(number)).isEqualTo("probation");
        assertThat(recruits.asked(number, "confirm-decline")).containsExactly("coordinator2");
        recruits.answer(
                "coordinator2",
                number,
                "confirm-decline",
                Map.of("confirm", "no", "comment", "Another month will show it, I think."));
        recruits.run(number);
        assertThat(memberships.of(newcomer).orElseThrow().state()).isEqualTo(MemberState.PROBATION);
        assertThat(recruits.systems(number)).allMatch(system -> system.endsWith("done"));
        recruits.answer(mentor, number, "review-probation", Map.of("decision", "activate"));
        assertThat(recruits.state(number)).isEqualTo("active");
    }

    @Test
    @DisplayName("changes nothing where the applicant has brought another application meanwhile")
    void leavesAnotherApplicationAlone() {
        String address = Recruits.freshAddress();
        CaseNumber number = recruits.apply(address, Recruits.draft("T0", address));
        recruits.answer("coordinator", number, "screen-application", DECLINE);
        recruits.answer("coordinator2", number, "confirm-decline", Map.of("confirm", "yes"));
        CaseNumber other = recruits.apply(address, Recruits.draft("T0", address));

        assertThatThrownBy(() -> bailiff.overturn(VolunteerOnboarding.KEY, number))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(other.value());
        assertThat(recruits.docketed(number).outcome()).isEqualTo("declined");
    }

    private CaseNumber declined(String tier) {
        CaseNumber number = recruits.apply(tier);
        recruits.answer("coordinator", number, "screen-application", DECLINE);
        recruits.answer("coordinator2", number, "confirm-decline", Map.of("confirm", "yes"));
        return number;
    }
}
