package org.quarterdeck.volunteer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Tier;
import org.quarterdeck.register.Entry;
import org.quarterdeck.volunteer.OwnApplication;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class VolunteerOnboardingTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE =
            new DrawingCoverage(VolunteerOnboarding.KEY, ApplicationAppealsTests.WALKED);

    private static final Map<String, Object> DECLINE =
            Map.of("decision", "decline", "reasonCode", "policy", "comment", Recruits.WORDS);

    @Autowired
    Recruits recruits;

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
    @DisplayName("leads a helper from interest to active, each state told on their page (VO-17)")
    void leadsAHelperToActive() {
        CaseNumber number = recruits.apply("T0");
        assertThat(number.value()).startsWith("VOL-");
        assertThat(recruits.docketed(number).title()).isEqualTo("Application for T0");
        assertThat(recruits.state(number)).isEqualTo("interest");
        assertThat(recruits.own(number).owes()).isEqualTo("a coordinator");
        assertThat(recruits.own(number).due()).isEqualTo(Moment.now().plus(Duration.ofDays(3)));
        assertThat(recruits.notices("coordinator", number)).containsExactly("arrived");

        recruits.screened(number);
        assertThat(recruits.own(number).isInvited()).isTrue();
        assertThat(recruits.own(number).owes()).isEqualTo("you");

        recruits.accepted(number);
        assertThat(recruits.state(number)).isEqualTo("provisioning");
        PersonId newcomer = recruits.applicant(number);
        assertThat(memberships.of(newcomer).orElseThrow().state()).isEqualTo(MemberState.PROBATION);
        assertThat(recruits.own(number).owes()).isEqualTo("a mentor");

        recruits.inProbation(number);
        assertThat(recruits.state(number)).isEqualTo("probation");
        assertThat(recruits.own(number).due()).isEqualTo(Moment.now().plus(Duration.ofDays(7)));

        recruits.toReview(number);
        recruits.answer(
                recruits.asked(number, "review-probation").get(0),
                number,
                "review-probation",
                Map.of("decision", "activate"));

        assertThat(recruits.outcome(number)).isEqualTo("active");
        assertThat(recruits.state(number)).isEqualTo("active");
        assertThat(memberships.of(newcomer).orElseThrow().state()).isEqualTo(MemberState.ACTIVE);
        assertThat(memberships.of(newcomer).orElseThrow().tier()).isEqualTo(Tier.T0);
        assertThat(recruits.minutes(number))
                .containsExactly("screening invite", "admission provisioning", "probation passed", "activation active");
        assertThat(recruits.told(number))
                .containsExactlyInAnyOrder("received", "invitation-1", "accepted", "probation", "active");
    }

    @Test
    @DisplayName("VO-03 moves on by itself at the second yes, and sets up each system of the role (VO-09)")
    void movesOnAtTheSecondYes() {
        CaseNumber number = recruits.screened(recruits.apply("T1"));
        assertThat(recruits.state(number)).isEqualTo("sponsoring");
        assertThat(recruits.asked(number, "confirm-sponsorship")).containsExactly("lead", "lead2");

        recruits.vouch("lead", number);
        assertThat(recruits.state(number)).isEqualTo("sponsoring");
        recruits.vouch("lead2", number);
        assertThat(recruits.state(number)).isEqualTo("invited");

        recruits.accepted(number);
        assertThat(recruits.systems(number)).containsExactly("chat done", "house pending_user", "lists done");
        assertThat(recruits.own(number).systems())
                .contains(new OwnApplication.Entry("house", "pending-user"), new OwnApplication.Entry("chat", "done"));

        recruits.choosePassword(number);
        recruits.pass(Duration.ofHours(1), number);
        assertThat(recruits.systems(number)).containsExactly("chat done", "house done", "lists done");
    }

    @Test
    @DisplayName(
            "VO-03 frees the seat of a silent sponsor after a reminder and 7 days, and takes whom the applicant names next")
    void freesTheSeatOfASilentSponsor() {
        CaseNumber number = recruits.screened(recruits.apply("T1"));
        recruits.vouch("lead2", number);

        recruits.pass(Duration.ofDays(3), number);
        assertThat(recruits.notices("lead", number)).containsExactly("reminded-to-vouch", "asked-to-vouch");
        recruits.pass(Duration.ofDays(4), number);

        assertThat(recruits.asked(number, "confirm-sponsorship")).isEmpty();
        assertThat(recruits.told(number)).contains("sponsor-needed-0-0");
        assertThat(recruits.own(number).owes()).isEqualTo("you");
        assertThat(recruits.own(number).sponsors())
                .extracting(OwnApplication.Seat::state)
                .containsExactly("free", "vouched");
        assertThatThrownBy(() -> recruits.nameSponsor(number, "lead", "lead"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("named before");
        assertThatThrownBy(() -> recruits.nameSponsor(number, "auditor", "lead2"))
                .isInstanceOf(NotNow.class);

        recruits.nameSponsor(number, "council3", "lead");
        assertThat(recruits.asked(number, "confirm-sponsorship")).containsExactly("council3");
        recruits.answerFor("council3", number, Map.of("conflict", true));
        recruits.nameSponsor(number, "council4", "council3");
        recruits.answerFor("council4", number, Map.of("comment", "I have never met them."));
        recruits.nameSponsor(number, "council2", "council4");
        recruits.vouch("council2", number);

        assertThat(recruits.state(number)).isEqualTo("invited");
    }

    @Test
    @DisplayName("expires when the applicant names no other sponsor within 30 days")
    void expiresWithoutSponsors() {
        CaseNumber number = recruits.screened(recruits.apply("T1"));

        recruits.pass(Duration.ofDays(7), number);
        recruits.pass(Duration.ofDays(30), number);

        assertThat(recruits.outcome(number)).isEqualTo("expired");
        assertThat(recruits.told(number)).contains("expired");
        assertThat(recruits.minutes(number)).contains("expiry expired");
    }

    @Test
    @DisplayName("VO-06 waits for the agreements of the tier, and goes on when the last one is given")
    void waitsForTheAgreements() {
        CaseNumber number = recruits.vouched(recruits.screened(recruits.apply("T2")));
        assertThat(recruits.state(number)).isEqualTo("incomplete");
        assertThat(recruits.own(number).missing()).containsExactly("contributor-agreement");

        recruits.pass(Duration.ofDays(7), number);
        assertThat(recruits.told(number)).contains("agreements-reminder");
        recruits.agree(number, "contributor-agreement");

        assertThat(recruits.state(number)).isEqualTo("invited");
    }

    @Test
    @DisplayName("expires when agreements are missing for 30 days")
    void expiresWithoutAgreements() {
        CaseNumber number = recruits.vouched(recruits.screened(recruits.apply("T2")));

        recruits.pass(Duration.ofDays(30), number);

        assertThat(recruits.outcome(number)).isEqualTo("expired");
    }

    @Test
    @DisplayName("VO-04 takes in for T3 whom the council votes for, and keeps the votes to it (VO-05)")
    void takesInWhomTheCouncilVotesFor() {
        CaseNumber number = recruits.toVote();
        assertThat(recruits.state(number)).isEqualTo("in-vote");

        for (int elector = 1; elector <= 5 && recruits.state(number).equals("in-vote"); elector++) {
            recruits.vote("council" + elector, number, "for");
        }

        assertThat(recruits.state(number)).isEqualTo("invited");
        assertThat(recruits.entries(number))
                .filteredOn(entry -> entry.process().equals("ballot"))
                .allSatisfy(entry -> assertThat(entry.deciders()).isEmpty());
    }

    @Test
    @DisplayName("VO-04 stops at one justified veto")
    void stopsAtAVeto() {
        CaseNumber number = recruits.toVote();
        assertThatThrownBy(() -> recruits.answer("council1", number, "cast-vote", Map.of("vote", "against")))
                .isInstanceOf(Invalid.class);

        recruits.vote("council2", number, "for");
        recruits.vote("council3", number, "for");
        recruits.vote("council4", number, "for");
        recruits.vote("council1", number, "against");
        recruits.pass(Duration.ofDays(7), number);

        assertThat(recruits.outcome(number)).isEqualTo("declined");
        assertThat(recruits.minutes(number)).endsWith("vote declined");
        assertThat(recruits.told(number)).contains("declined");
    }

    @Test
    @DisplayName("is not yet decided where too few of the council take part, twice")
    void isNotYetWithoutQuorum() {
        CaseNumber number = recruits.toVote();

        recruits.pass(Duration.ofDays(7), number);
        recruits.pass(Duration.ofDays(7), number);

        assertThat(recruits.outcome(number)).isEqualTo("not-yet");
        assertThat(recruits.own(number).reapplyOn()).isNotNull();
    }

    @Test
    @DisplayName("VO-12 sends an invitation again twice, and then lets it expire")
    void sendsAnInvitationAgainTwice() {
        CaseNumber number = recruits.screened(recruits.apply("T0"));

        recruits.pass(Duration.ofDays(7), number);
        recruits.pass(Duration.ofDays(7), number);
        assertThat(recruits.told(number)).contains("invitation-1", "invitation-2", "invitation-3");
        assertThat(recruits.state(number)).isEqualTo("invited");
        recruits.pass(Duration.ofDays(7), number);

        assertThat(recruits.outcome(number)).isEqualTo("expired");
        assertThatThrownBy(() -> recruits.accept(number)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("ends withdrawn when the applicant declines the invitation")
    void endsWhenTheInvitationIsDeclined() {
        CaseNumber number = recruits.screened(recruits.apply("T0"));

        recruits.decline(number, "I move abroad.");

        assertThat(recruits.outcome(number)).isEqualTo("withdrawn");
        assertThat(recruits.minutes(number)).endsWith("refusal withdrawn");
    }

    @Test
    @DisplayName("VO-15 says what is missing and when to apply again, and shows no rejection")
    void saysWhatIsMissing() {
        CaseNumber number = recruits.apply("T0");
        assertThatThrownBy(() ->
                        recruits.answer("coordinator", number, "screen-application", Map.of("decision", "not-yet")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("comment");
        assertThatThrownBy(() -> recruits.answer(
                        "coordinator",
                        number,
                        "screen-application",
                        Map.of("decision", "not-yet", "comment", Recruits.WORDS, "reapplyOn", "2020-01-01")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reapplyOn");

        recruits.answer(
                "coordinator", number, "screen-application", Map.of("decision", "not-yet", "comment", Recruits.WORDS));

        assertThat(recruits.outcome(number)).isEqualTo("not-yet");
        assertThat(recruits.own(number).words()).isEqualTo(Recruits.WORDS);
        assertThat(recruits.own(number).reapplyOn())
                .isEqualTo(LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC).plusDays(90));
        assertThat(recruits.minutes(number)).containsExactly("screening not-yet");
    }

    @Test
    @DisplayName("VO-15 declines by two people alone; nothing tells the applicant before, and a no leads back")
    void declinesByTwoPeople() {
        CaseNumber number = recruits.apply("T0");
        recruits.answer("coordinator", number, "screen-application", DECLINE);
        assertThat(recruits.state(number)).isEqualTo("interest");
        assertThat(recruits.asked(number, "confirm-decline")).containsExactly("coordinator2");
        assertThatThrownBy(() -> recruits.answer("coordinator", number, "confirm-decline", Map.of("confirm", "yes")))
                .isInstanceOf(Barred.class);

        recruits.answer(
                "coordinator2",
                number,
                "confirm-decline",
                Map.of("confirm", "no", "comment", "I know them well, let us meet them first."));
        assertThat(recruits.asked(number, "screen-application")).containsExactly("coordinator", "coordinator2");
        recruits.answer("coordinator2", number, "screen-application", DECLINE);
        recruits.answer("coordinator", number, "confirm-decline", Map.of("confirm", "yes"));

        assertThat(recruits.outcome(number)).isEqualTo("declined");
        assertThat(recruits.own(number).words()).isEqualTo(Recruits.WORDS);
        assertThat(recruits.minutes(number)).containsExactly("decline not-confirmed", "decline declined");
        Entry declined = recruits.entries(number).get(1);
        assertThat(declined.deciders()).containsExactlyInAnyOrder("coordinator", "coordinator2");
        assertThat(String.valueOf(declined.reason())).doesNotContain("meetings");
    }

    @Test
    @DisplayName(
            "X2 leaves the answer to others after a conflict of interest, at both steps, and to the leads where none is left")
    void leavesTheAnswerToOthers() {
        CaseNumber number = recruits.apply("T0");

        recruits.answer("coordinator", number, "screen-application", Map.of("conflict", true));
        assertThat(recruits.asked(number, "screen-application")).containsExactly("coordinator2");
        recruits.answer("coordinator2", number, "screen-application", DECLINE);

        assertThat(recruits.asked(number, "confirm-decline")).containsExactly("lead", "lead2");
        CaseNumber other = recruits.apply("T0");
        recruits.answer("coordinator", other, "screen-application", DECLINE);
        recruits.answer("coordinator2", other, "confirm-decline", Map.of("conflict", true));
        assertThat(recruits.asked(other, "confirm-decline")).containsExactly("lead", "lead2");
    }

    @Test
    @DisplayName("X2 remembers a conflict of interest at every later step")
    void remembersAConflict() {
        CaseNumber number = recruits.apply("T1");
        recruits.answer("coordinator", number, "screen-application", Map.of("conflict", true));
        recruits.answer("coordinator2", number, "screen-application", Map.of("decision", "invite"));
        recruits.answerFor("lead2", number, Map.of("conflict", true));
        assertThatThrownBy(() -> recruits.nameSponsor(number, "coordinator", "lead2"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("can't vouch");
        recruits.nameSponsor(number, "council3", "lead2");
        recruits.vouch("lead", number);
        recruits.vouch("council3", number);
        recruits.accept(number);
        recruits.forgetHolder(number);
        recruits.run(number);

        assertThat(recruits.asked(number, "provision-manually"))
                .isNotEmpty()
                .contains("coordinator2")
                .doesNotContain("coordinator");
        assertThatThrownBy(() -> recruits.answer("coordinator", number, "provision-manually", Map.of("result", "done")))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("X7 tells all coordinators and leads what is left alone")
    void tellsWhatIsLeftAlone() {
        CaseNumber number = recruits.apply("T0");
        recruits.pass(Duration.ofDays(3), number);
        assertThat(recruits.notices("lead", number)).containsExactly("screening-stalled");

        recruits.answer("coordinator", number, "screen-application", DECLINE);
        recruits.pass(Duration.ofDays(3), number);
        assertThat(recruits.notices("lead", number)).containsExactly("confirmation-stalled", "screening-stalled");
    }

    @Test
    @DisplayName("VO-09 leaves to people what a system refuses, and lets them have it tried again")
    void leavesToPeopleWhatASystemRefuses() {
        CaseNumber number = recruits.vouched(recruits.screened(recruits.apply("T1")));
        recruits.accept(number);
        recruits.forgetHolder(number);
        recruits.run(number);
        assertThat(recruits.systems(number)).containsExactly("chat failed", "house failed", "lists failed");
        assertThat(recruits.shown("coordinator", number, "provision-manually"))
                .containsEntry("access_error", "who it is about has been erased");

        recruits.pass(Duration.ofDays(7), number);
        assertThat(recruits.notices("lead2", number)).contains("provisioning-stalled-lists");
        recruits.answer("coordinator", number, "provision-manually", Map.of("result", "again"));
        recruits.run(number);
        assertThat(recruits.tasks(number, "provision-manually")).hasSize(3);
        for (int system = 0; system < 3; system++) {
            recruits.answer("coordinator", number, "provision-manually", Map.of("result", "done"));
        }

        assertThat(recruits.systems(number)).containsExactly("chat done", "house done", "lists done");
    }

    @Test
    @DisplayName("VO-06 gives no access while an agreement is withdrawn, and goes on when it is there again")
    void givesNoAccessWithoutConsent() {
        CaseNumber number = recruits.vouched(recruits.screened(recruits.apply("T1")));
        recruits.accept(number);
        recruits.disagree(number, "code-of-conduct");
        recruits.run(number);
        assertThat(recruits.systems(number)).containsExactly("chat requested", "house requested", "lists requested");

        recruits.agree(number, "code-of-conduct");
        recruits.pass(Duration.ofHours(1), number);

        assertThat(recruits.systems(number)).containsExactly("chat done", "house pending_user", "lists done");
    }

    @Test
    @DisplayName("VO-16 asks mentors one after the other, never a sponsor, and coordinators when nobody is left")
    void asksMentorsOneAfterTheOther() {
        String address = Recruits.freshAddress();
        Map<String, Object> draft = Recruits.draft("T1", address);
        draft.put("sponsors", "mentor1,lead2");
        CaseNumber number = recruits.screened(recruits.apply(address, draft));
        recruits.vouch("mentor1", number);
        recruits.vouch("lead2", number);
        recruits.accepted(number);

        String first = recruits.mentor(number);
        assertThat(first).isIn("mentor2", "mentor3");
        recruits.answer(first, number, "accept-mentorship", Map.of());
        String second = recruits.mentor(number);
        assertThat(second).isIn("mentor2", "mentor3").isNotEqualTo(first);
        recruits.pass(Duration.ofDays(3), number);

        assertThat(recruits.notices("coordinator", number)).contains("mentor-needed");
        recruits.pass(Duration.ofDays(3), number);
        assertThat(recruits.notices("lead", number)).contains("mentor-needed-still");
        assertThatThrownBy(() -> recruits.answer("coordinator", number, "name-mentor", Map.of("mentor", "mentor1")))
                .isInstanceOf(Invalid.class);
        recruits.answer("coordinator", number, "name-mentor", Map.of("mentor", first));
        assertThat(recruits.mentor(number)).isEqualTo(first);
        recruits.inProbation(number);
        assertThat(recruits.state(number)).isEqualTo("probation");
    }

    @Test
    @DisplayName("VO-16 reminds the mentor of a missing check-in, then tells the coordinators, and goes on")
    void remindsOfAMissingCheckIn() {
        CaseNumber number = recruits.newcomer();
        recruits.pass(Duration.ofDays(7), number);
        String mentor = recruits.asked(number, "check-in").get(0);
        assertThat(recruits.shown(mentor, number, "check-in"))
                .containsEntry("checkin_day", "7")
                .containsEntry("role_training", "welcome");

        recruits.pass(Duration.ofDays(3), number);
        assertThat(recruits.notices(mentor, number)).contains("check-in-reminder-0");
        recruits.pass(Duration.ofDays(4), number);

        assertThat(recruits.notices("coordinator", number)).contains("check-in-missing-0");
        assertThat(recruits.asked(number, "review-probation")).containsExactly(mentor);
        recruits.pass(Duration.ofDays(7), number);
        assertThat(recruits.notices("lead", number)).contains("review-stalled");
        assertThat(recruits.asked(number, "review-probation")).contains("coordinator", "coordinator2");
        recruits.answer("coordinator", number, "review-probation", Map.of("decision", "activate"));
        assertThat(recruits.outcome(number)).isEqualTo("active");
    }

    @Test
    @DisplayName(
            "extends a probation, and ends it with a coordinator's yes alone; everything that was given is taken back (VO-10)")
    void endsAProbation() {
        CaseNumber number = recruits.toReview(recruits.newcomer());
        String mentor = recruits.asked(number, "review-probation").get(0);
        recruits.answer(mentor, number, "review-probation", Map.of("decision", "extend", "comment", Recruits.WORDS));
        recruits.pass(Duration.ofDays(30), number);

        Map<String, Object> end = Map.of("decision", "end", "reasonCode", "other", "comment", Recruits.WORDS);
        recruits.answer(mentor, number, "review-probation", end);
        assertThat(recruits.state(number)).isEqualTo("probation");
        recruits.answer(
                "coordinator",
                number,
                "confirm-decline",
                Map.of("confirm", "no", "comment", "Another month will show it, I think."));
        recruits.run(number);
        assertThat(recruits.asked(number, "review-probation")).containsExactly(mentor);
        recruits.answer(mentor, number, "review-probation", end);
        recruits.answer("coordinator", number, "confirm-decline", Map.of("confirm", "yes"));

        assertThat(recruits.outcome(number)).isEqualTo("declined");
        assertThat(memberships.of(recruits.applicant(number)).orElseThrow().state())
                .isEqualTo(MemberState.OFFBOARDED);
    }

    @Test
    @DisplayName("VO-10 takes back every system when the applicant withdraws meanwhile, and keeps the proof")
    void takesBackEverySystem() {
        CaseNumber number = recruits.accepted(recruits.vouched(recruits.screened(recruits.apply("T1"))));

        recruits.withdraw(number);

        assertThat(recruits.state(number)).isEqualTo("withdrawn");
        assertThat(recruits.outcome(number)).isEqualTo("withdrawn");
        assertThat(recruits.systems(number)).allMatch(system -> system.endsWith("revoked"));
        assertThat(recruits.proofs(number)).contains("chat", "lists");
        assertThat(memberships.of(recruits.applicant(number)).orElseThrow().state())
                .isEqualTo(MemberState.OFFBOARDED);
    }

    @Test
    @DisplayName("lets a member apply for more, and never makes them less than they were")
    void letsAMemberApply() {
        Map<String, Object> draft = Recruits.draft("T1", "member2@quarterdeck.example");
        CaseNumber number = recruits.accepted(recruits.vouched(recruits.screened(recruits.applyAs("member2", draft))));
        assertThat(recruits.systems(number)).contains("house done");
        assertThat(memberships.of(new PersonId("member2")).orElseThrow().state())
                .isEqualTo(MemberState.ACTIVE);

        recruits.withdraw(number);

        assertThat(memberships.of(new PersonId("member2")).orElseThrow().state())
                .isEqualTo(MemberState.ACTIVE);
        assertThat(memberships.of(new PersonId("member2")).orElseThrow().tier()).isEqualTo(Tier.T2);
    }
}
