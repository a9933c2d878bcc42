package org.quarterdeck.departure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.rota.Mark;
import org.quarterdeck.rota.Rota;
import org.quarterdeck.rota.Shift;
import org.quarterdeck.rota.ShiftDraft;
import org.quarterdeck.rota.ShiftKindDraft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class InactivityReviewTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(DepartureWords.REVIEW);

    private static final String WORDS = "I was away to care for my father, and am back.";
    private static final Duration LONG = Duration.ofDays(400);

    @Autowired
    Quayside quayside;

    @Autowired
    Muster muster;

    @Autowired
    HouseRounds rounds;

    @Autowired
    Inactivity inactivity;

    @Autowired
    Rota rota;

    @Autowired
    CaseFiles cases;

    @Autowired
    ObjectProvider<PersonalRecords> records;

    private Instant now;

    @BeforeEach
    void stopTheClock() {
        now = Moment.now();
        Moment.set(now);
    }

    @AfterEach
    void clearsUp() {
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName(
            "VO-18 asks a member of whom nothing was heard for 12 months, once, and whom it has heard of not at all")
    void asksTheSilent() {
        String silent = joined(LONG);
        String recent = joined(Duration.ofDays(360));
        String helping = joined(LONG);
        Moment.set(now.minus(Duration.ofDays(200)));
        help(helping);
        String working = joined(LONG);
        quayside.line("lead");
        Moment.set(now);
        String reviewing = workingMember();

        rounds.make("inactivity");
        rounds.make("inactivity");

        assertThat(quayside.notices(silent)).extracting(Notice::notice).containsExactly("announced");
        assertThat(List.of(recent, helping, reviewing))
                .allSatisfy(person -> assertThat(quayside.notices(person))
                        .extracting(Notice::notice)
                        .doesNotContain("announced"));
        assertThat(quayside.notices(working)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBATION", "ON_LEAVE", "SUSPENDED", "EMERITUS", "OFFBOARDED"})
    @DisplayName("VO-18 asks active members alone")
    void asksActiveMembersAlone(MemberState state) {
        Moment.set(now.minus(LONG));
        String member = muster.join(state);
        Moment.set(now);

        rounds.make("inactivity");

        assertThat(quayside.notices(member)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL", "ADMINISTRATORS"})
    @DisplayName("VO-18 ends no office by silence")
    void endsNoOffice(Circle circle) {
        Moment.set(now.minus(LONG));
        String holder = muster.member(circle);
        Moment.set(now);

        rounds.make("inactivity");

        assertThat(quayside.notices(holder)).isEmpty();
    }

    @Test
    @DisplayName("VO-18 makes whoever hasn't objected in 30 days an emeritus, with the access taken back")
    void retiresWhoeverKeepsSilent() {
        String member = joined(LONG);
        quayside.giveAccess(member, "lists");
        CaseNumber number = review(member);

        quayside.pass(Duration.ofDays(29), number);
        assertThat(muster.state(member)).isEqualTo(MemberState.ACTIVE);
        quayside.pass(Duration.ofDays(1), number);

        assertThat(quayside.outcome(number)).isEqualTo("retired");
        assertThat(quayside.minutes(number)).containsExactly("inactivity retired");
        assertThat(muster.state(member)).isEqualTo(MemberState.EMERITUS);
        CaseNumber departure = departure(member);
        quayside.pass(Duration.ZERO, departure);
        assertThat(quayside.outcome(departure)).isEqualTo("emeritus");
        assertThat(cases.find(Callers.lead(), departure).reference()).isEqualTo(number.value());
        assertThat(quayside.accesses(member))
                .extracting(grant -> grant.state().name())
                .containsOnly("REVOKED");
        assertThat(muster.hasAccount(member)).isTrue();
    }

    @Test
    @DisplayName("VO-18 lets whoever does something meanwhile stay")
    void keepsWhoeverDoesSomethingMeanwhile() {
        String member = joined(LONG);
        CaseNumber number = review(member);
        Moment.advance(Duration.ofDays(5));
        help(member);

        quayside.pass(Duration.ofDays(26), number);

        assertThat(quayside.outcome(number)).isEqualTo("stays");
        assertThat(muster.state(member)).isEqualTo(MemberState.ACTIVE);
        assertThat(quayside.notices(member, number)).contains("announced", "stays");
    }

    @Test
    @DisplayName("VO-18 tells nobody that they stay who has left meanwhile")
    void isOvertakenByADeparture() {
        String member = joined(LONG);
        CaseNumber number = review(member);
        muster.move(member, MemberState.OFFBOARDED);

        quayside.pass(Duration.ofDays(30), number);

        assertThat(quayside.outcome(number)).isEqualTo("overtaken");
        assertThat(quayside.notices(member, number)).containsExactly("announced");
    }

    @Test
    @DisplayName("VO-18 brings an objection to a person, who lets the member stay")
    void bringsAnObjectionToAPerson() {
        String member = joined(LONG);
        CaseNumber number = review(member);

        inactivity.object(new PersonId(member), WORDS);

        assertThat(quayside.state(number)).isEqualTo("objected");
        assertThatThrownBy(() -> inactivity.object(new PersonId(member), WORDS)).isInstanceOf(NotNow.class);
        Task hearing = quayside.task(number, "hear-objection");
        assertThat(quayside.offered(hearing))
                .contains("coordinator", "coordinator2")
                .doesNotContain(member);
        assertThat(quayside.notices("coordinator", number)).containsExactly("objected");
        quayside.complete("coordinator", hearing, Map.of("decision", "stay"));
        assertThat(quayside.outcome(number)).isEqualTo("stays");
        assertThat(quayside.entries(number).get(0).deciders()).containsExactly("coordinator");
    }

    @Test
    @DisplayName("VO-18 lets a coordinator who isn't persuaded end it, with a reason")
    void letsACoordinatorEndIt() {
        String member = joined(LONG);
        CaseNumber number = review(member);
        inactivity.object(new PersonId(member), WORDS);
        Task hearing = quayside.task(number, "hear-objection");
        assertThatThrownBy(() -> quayside.complete("coordinator", hearing, Map.of("decision", "retire")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reason");

        quayside.complete(
                "coordinator",
                hearing,
                Map.of("decision", "retire", "reason", "You said the same last year, and nothing came of it."));

        assertThat(quayside.outcome(number)).isEqualTo("retired");
        assertThat(muster.state(member)).isEqualTo(MemberState.EMERITUS);
    }

    @Test
    @DisplayName("X7 VO-18 lets the member stay where nobody has heard them in 14 days")
    void deemsSilenceConsent() {
        String member = joined(LONG);
        CaseNumber number = review(member);
        inactivity.object(new PersonId(member), WORDS);

        quayside.pass(Duration.ofDays(14), number);

        assertThat(quayside.outcome(number)).isEqualTo("stays");
        assertThat(quayside.entries(number).get(0).deciders()).isEmpty();
    }

    @Test
    @DisplayName("X1 lets no coordinator hear themselves")
    void letsNobodyHearThemselves() {
        Moment.set(now.minus(LONG));
        String coordinator = muster.member(Circle.COORDINATORS);
        Moment.set(now);
        CaseNumber number = review(coordinator);
        inactivity.object(new PersonId(coordinator), WORDS);

        Task hearing = quayside.task(number, "hear-objection");

        assertThat(quayside.offered(hearing)).doesNotContain(coordinator);
        assertThatThrownBy(() -> quayside.complete(coordinator, hearing, Map.of("decision", "stay")))
                .isInstanceOf(Barred.class);
    }

    @Test
    void takesNoObjectionWithoutWordsNorOfWhomNobodyAsked() {
        String member = joined(LONG);
        assertThatThrownBy(() -> inactivity.object(new PersonId(member), WORDS)).isInstanceOf(NoSuch.class);
        review(member);

        assertThatThrownBy(() -> inactivity.object(new PersonId(member), " "))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reason");
    }

    @Test
    @DisplayName("VO-20 tells people what it holds of them, and forgets their words")
    void tellsAndForgets() {
        String member = joined(LONG);
        review(member);
        inactivity.object(new PersonId(member), WORDS);
        Someone who = new Someone(new PersonId(member), Set.of());
        PersonalRecords room = records.stream()
                .filter(one -> one.room().equals("departure"))
                .findFirst()
                .orElseThrow();
        assertThat(room.export(who).toString()).contains(WORDS);

        quayside.within(() -> room.erase(who));

        assertThat(room.export(who).toString()).doesNotContain(WORDS);
    }

    private String joined(Duration ago) {
        Instant before = Moment.now();
        Moment.set(now.minus(ago));
        String member = muster.member();
        Moment.set(before);
        return member;
    }

    /** Joined long ago, and has completed a task of late. */
    private String workingMember() {
        Moment.set(now.minus(LONG));
        String lead = muster.member(Circle.LEADS);
        String leaver = muster.member();
        Moment.set(now);
        quayside.line(leaver);
        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));
        quayside.complete(lead, quayside.task(number, "hand-over"), Map.of("successor", "lead2"));
        return lead;
    }

    /** Is on a shift that is over an hour from then. */
    private void help(String person) {
        var coordinator = Callers.caller("coordinator", Circle.COORDINATORS);
        rota.keep(coordinator, new Mark("errand"), new ShiftKindDraft("Errand", null, false));
        Instant starts = Moment.now().plus(Duration.ofMinutes(1));
        Shift shift =
                rota.plan(coordinator, new ShiftDraft("errand", null, starts, starts.plus(Duration.ofMinutes(59)), 1));
        rota.signUp(Callers.caller(person, Circle.MEMBERS), shift.id(), new PersonId(person));
        Moment.advance(Duration.ofHours(1));
    }

    private CaseNumber review(String member) {
        rounds.make("inactivity");
        return quayside.notices(member).stream()
                .filter(notice -> notice.notice().equals("announced"))
                .map(Notice::caseNumber)
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " wasn't asked"));
    }

    private CaseNumber departure(String member) {
        return quayside.notices(member).stream()
                .map(Notice::caseNumber)
                .filter(number -> number.value().startsWith("OFF-"))
                .findFirst()
                .orElseThrow();
    }
}
