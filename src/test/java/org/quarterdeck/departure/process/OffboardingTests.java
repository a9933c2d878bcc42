package org.quarterdeck.departure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.access.Grant;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.departure.ProofDesk;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.rota.Mark;
import org.quarterdeck.rota.Rota;
import org.quarterdeck.rota.Shift;
import org.quarterdeck.rota.ShiftDraft;
import org.quarterdeck.rota.ShiftKindDraft;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
@OnBothDatabases
class OffboardingTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(DepartureWords.OFFBOARDING);

    @Autowired
    Quayside quayside;

    @Autowired
    Muster muster;

    @Autowired
    Recruits recruits;

    @Autowired
    Rota rota;

    @Autowired
    ProofDesk proofs;

    @Autowired
    CaseFiles cases;

    @Autowired
    ObjectProvider<PersonalRecords> records;

    private String leaver;

    @BeforeEach
    void bringSomebodyIn() {
        Moment.set(Moment.now());
        leaver = muster.member();
    }

    @AfterEach
    void clearsUp() {
        recruits.clear();
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("VO-19 gives back, hands over and takes back all that somebody held, the account last, and proves it")
    void leavesNothingBehind() {
        String line = quayside.line(leaver);
        quayside.giveAccess(leaver, "lists", "forge");
        Shift shift = shift();
        rota.signUp(Callers.caller(leaver, Circle.MEMBERS), shift.id(), new PersonId(leaver));

        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));

        assertThat(number.value()).startsWith("OFF-");
        assertThat(quayside.state(number)).isEqualTo("leaving");
        assertThat(muster.state(leaver)).isEqualTo(MemberState.OFFBOARDED);
        assertThat(muster.circles(leaver)).isEmpty();
        assertThat(rota.shift(shift.id()).people()).isEmpty();
        assertThat(quayside.notices(leaver, number)).containsExactly("begun");

        quayside.pass(Duration.ofMinutes(1), number);
        assertThat(quayside.accesses(leaver)).extracting(Grant::state).containsOnly(GrantState.REVOKED);
        assertThat(muster.hasAccount(leaver)).isTrue();

        quayside.complete("lead", quayside.task(number, "hand-over"), Map.of("successor", "lead2"));
        quayside.pass(Duration.ofMinutes(1), number);

        assertThat(quayside.owner(line)).isEqualTo("lead2");
        assertThat(quayside.notices("lead2", number)).contains("owner-" + line);
        assertThat(muster.hasAccount(leaver)).isFalse();
        assertThat(quayside.outcome(number)).isEqualTo("offboarded");
        assertThat(quayside.minutes(number)).containsExactly("hand-over handed-over", "offboarding offboarded");
        assertThat(quayside.entries(number).get(0).deciders()).containsExactly("lead");
        assertThat(quayside.entries(number).get(1).facts())
                .isEqualTo(
                        Map.of("tier", "T2", "shifts", 1L, "tasks", 0L, "lines", 1L, "accesses", 2L, "exceptions", 0L));
        ProofDesk.Proofs found = proofs.read(Callers.lead(), number);
        assertThat(found.endedAt()).isEqualTo(Moment.now());
        assertThat(found.accesses()).extracting(proof -> proof.system()).containsExactlyInAnyOrder("lists", "forge");
        assertThat(found.items()).extracting(item -> item.kind().name()).containsExactly("SHIFT", "LINE", "ACCOUNT");
    }

    @Test
    @DisplayName("leaves an emeritus the account, and nothing else")
    void leavesAnEmeritusTheAccount() {
        String lead = muster.member(Circle.LEADS);
        Map<String, Object> leaving = Quayside.leaving(lead);
        leaving.put("becomes", "emeritus");

        CaseNumber number = quayside.leave(lead, leaving);
        quayside.pass(Duration.ofMinutes(1), number);

        assertThat(quayside.outcome(number)).isEqualTo("emeritus");
        assertThat(muster.state(lead)).isEqualTo(MemberState.EMERITUS);
        assertThat(muster.hasAccount(lead)).isTrue();
        assertThat(muster.circles(lead)).containsExactly(Circle.MEMBERS);
    }

    @ParameterizedTest(name = "for cause: {0}")
    @CsvSource({"false, PT24H", "true, PT1H"})
    @DisplayName(
            "VO-19 tells the leads of access that is still there after 24 hours, after one where there is a cause to hurry")
    void tellsOfLateAccess(boolean forCause, Duration time) {
        String line = quayside.line(leaver);
        quayside.giveAccess(leaver, "chat");
        Map<String, Object> leaving = Quayside.leaving(leaver);
        leaving.put("forCause", forCause);
        CaseNumber number = quayside.leave("lead2", leaving);
        assertThat(quayside.isHurried(number)).isEqualTo(forCause);

        // the job that would take access back hasn't been run: as far as anybody can tell, the system is down
        quayside.ring(number, "removal-late", time.minusSeconds(1));
        assertThat(quayside.notices("lead", number)).doesNotContain("access-late");
        quayside.ring(number, "removal-late", Duration.ofSeconds(1));

        assertThat(quayside.notices("lead", number)).contains("access-late");
        assertThat(quayside.accesses(leaver)).extracting(Grant::state).doesNotContain(GrantState.REVOKED);
        quayside.pass(Duration.ZERO, number);
        assertThat(quayside.accesses(leaver)).extracting(Grant::state).containsOnly(GrantState.REVOKED);
        assertThat(quayside.owner(line)).isEqualTo(leaver);
    }

    @Test
    @DisplayName("VO-19 asks the treasurers too who owns a line, when the leads have kept silent for 7 days")
    void asksTheTreasurersToo() {
        String line = quayside.line(leaver);
        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));
        Task task = quayside.task(number, "hand-over");
        assertThat(quayside.offered(task)).contains("lead", "lead2").doesNotContain("treasurer", leaver);
        assertThat(quayside.notices("lead", number)).contains("hand-over-" + line);

        quayside.pass(Duration.ofDays(7), number);

        assertThat(quayside.offered(task)).contains("lead", "treasurer", "treasurer2");
        assertThat(quayside.notices("treasurer", number)).contains("hand-over-late-" + line);
        quayside.complete("treasurer", task, Map.of("successor", "treasurer2"));
        assertThat(quayside.owner(line)).isEqualTo("treasurer2");
    }

    @ParameterizedTest
    @CsvSource({"nobody, account", "admin, administrator", "%s, somebody else"})
    @DisplayName("VO-19 takes as a line's owner only somebody who is active and decides")
    void takesNobodyUnfitAsOwner(String successor, String why) {
        quayside.line(leaver);
        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));
        Task task = quayside.task(number, "hand-over");

        assertThatThrownBy(() -> quayside.complete("lead", task, Map.of("successor", successor.formatted(leaver))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    @Test
    @DisplayName("BA-05 gives a task that others have too back to them")
    void givesTasksBackToTheOthers() {
        String lead = muster.member(Circle.LEADS);
        quayside.line(leaver);
        CaseNumber held = quayside.leave("coordinator", Quayside.leaving(leaver));
        Task taken = quayside.task(held, "hand-over");
        quayside.claim(lead, taken);

        CaseNumber number = quayside.leave(lead, Quayside.leaving(lead));

        assertThat(quayside.offered(taken)).contains("lead").doesNotContain(lead);
        assertThat(quayside.task(held, "hand-over").getAssignee()).isNull();
        assertThat(proofs.read(Callers.lead(), number).items())
                .filteredOn(item -> item.kind().name().equals("TASK"))
                .extracting(item -> item.what())
                .containsExactly("hand-over in " + held);
    }

    @Test
    @DisplayName("BA-12 has the next asked at once for a task that nobody else has")
    void hasTheNextAsked() {
        String line = quayside.line(leaver);
        CaseNumber request = quayside.request("member", line);
        assertThat(quayside.offered(quayside.task(request, "approve-request"))).containsExactly(leaver);

        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));
        quayside.pass(Duration.ZERO, request);

        // the other lead works where the requester does
        assertThat(quayside.offered(quayside.task(request, "approve-request"))).containsExactly("lead2");
        assertThat(proofs.read(Callers.lead(), number).items())
                .filteredOn(item -> item.kind().name().equals("TASK"))
                .singleElement()
                .satisfies(item -> assertThat(item.passedOn()).isTrue());
    }

    @Test
    @DisplayName("VO-03 lets the place of a sponsor who leaves lapse at once, so that the applicant names another")
    void letsASponsorsPlaceLapse() {
        String address = Recruits.freshAddress();
        Map<String, Object> draft = Recruits.draft("T1", address);
        draft.put("sponsors", leaver + ",lead2");
        CaseNumber application = recruits.screened(recruits.apply(address, draft));
        assertThat(recruits.asked(application, "confirm-sponsorship")).containsExactlyInAnyOrder(leaver, "lead2");

        quayside.leave("coordinator", Quayside.leaving(leaver));
        quayside.pass(Duration.ZERO, application);

        assertThat(recruits.asked(application, "confirm-sponsorship")).containsExactly("lead2");
    }

    @Test
    @DisplayName("VO-19 lists what nobody has taken over, and tells leads and coordinators")
    void listsExceptions() {
        String line = quayside.line(leaver);
        String other = quayside.line("lead");
        CaseNumber transfer = quayside.transfer("treasurer", line, other);

        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));
        quayside.complete("lead", quayside.task(number, "hand-over"), Map.of("successor", "lead2"));
        quayside.pass(Duration.ofMinutes(1), number);

        assertThat(quayside.outcome(number)).isEqualTo("offboarded");
        assertThat(proofs.read(Callers.lead(), number).items())
                .filteredOn(item -> !item.passedOn())
                .extracting(item -> item.what())
                .containsExactly("approve-transfer in " + transfer);
        assertThat(quayside.notices("lead", number)).contains("exceptions");
        assertThat(quayside.notices("coordinator2", number)).contains("exceptions");
        assertThat(quayside.entries(number).get(1).facts()).containsEntry("exceptions", 1L);
    }

    @Test
    @DisplayName("lets everybody say it of themselves, coordinators and leads of others")
    void isSaidByWhoeverMay() {
        assertThatThrownBy(() -> quayside.leave("member", Quayside.leaving(leaver)))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> quayside.leave("treasurer", Quayside.leaving(leaver)))
                .isInstanceOf(Barred.class);
        Map<String, Object> forCause = Quayside.leaving(leaver);
        forCause.put("forCause", true);
        assertThatThrownBy(() -> quayside.leave(leaver, forCause))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("forCause");

        assertThat(quayside.leave(leaver, Quayside.leaving(leaver))).isNotNull();
        assertThatThrownBy(() -> quayside.leave("lead", Quayside.leaving(leaver)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("leaving already");
    }

    @ParameterizedTest
    @CsvSource({"nobody, must be a member", "council1, council", "admin, last one of camunda-admin"})
    @DisplayName("refuses to let those go whom the house can't do without, and makes no council member go")
    void letsNobodyIndispensableGo(String person, String why) {
        assertThatThrownBy(() -> quayside.leave("lead", Quayside.leaving(person)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    @Test
    @DisplayName("VO-05 tells of whom a case speaks only those whom it concerns")
    void isDiscreet() {
        CaseNumber number = quayside.leave("coordinator", Quayside.leaving(leaver));

        assertThat(cases.find(Callers.auditor(), number).startedBy()).isNull();
        assertThat(cases.find(Callers.lead(), number).startedBy()).isEqualTo(new PersonId("coordinator"));
        assertThat(cases.find(Callers.lead(), number).title()).isEqualTo("Departure of a T2 member");
        assertThatThrownBy(() -> proofs.read(Callers.auditor(), number)).isInstanceOf(NoSuch.class);
        assertThat(proofs.read(Callers.caller(leaver), number).person().value()).isEqualTo(leaver);
    }

    @Test
    @DisplayName("VO-20 tells people what it holds of them, and forgets their words but not the proof")
    void tellsAndForgets() {
        CaseNumber number = quayside.leave(leaver, Quayside.leaving(leaver));
        quayside.pass(Duration.ofMinutes(1), number);
        Someone who = new Someone(new PersonId(leaver), Set.of());
        PersonalRecords room = records.stream()
                .filter(one -> one.room().equals("departure"))
                .findFirst()
                .orElseThrow();
        assertThat(room.export(who).toString()).contains("another community");

        quayside.within(() -> room.erase(who));

        assertThat(room.export(who).toString())
                .doesNotContain("another community")
                .contains(number.value());
    }

    private Shift shift() {
        var coordinator = Callers.caller("coordinator", Circle.COORDINATORS);
        rota.keep(coordinator, new Mark("quayside-watch"), new ShiftKindDraft("Watch", null, false));
        Instant starts = Moment.now().plus(Duration.ofDays(200));
        return rota.plan(
                coordinator, new ShiftDraft("quayside-watch", null, starts, starts.plus(Duration.ofHours(2)), 1));
    }
}
