package org.quarterdeck.rota.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.rota.Credential;
import org.quarterdeck.rota.CredentialDraft;
import org.quarterdeck.rota.Credentials;
import org.quarterdeck.rota.Mark;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every path of the drawing. */
@HouseTest
class CredentialRenewalTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(CredentialRenewal.KEY);

    private static final Caller COORDINATOR = Callers.caller("coordinator", Circle.COORDINATORS, Circle.MEMBERS);
    private static final Mark BADGE = new Mark("renewable-badge");

    @Autowired
    Credentials credentials;

    @Autowired
    HouseRounds rounds;

    @Autowired
    Muster muster;

    @Autowired
    Backstage backstage;

    @Autowired
    TaskService tasks;

    @Autowired
    EngineDoor door;

    @Autowired
    Docket docket;

    @Autowired
    Register register;

    @Autowired
    Pigeonholes pigeonholes;

    private String holder;
    private Credential held;

    @BeforeEach
    void giveABadge() {
        Moment.set(Moment.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12)));
        credentials.keep(COORDINATOR, BADGE, "A badge");
        holder = muster.member();
        held = credentials.grant(
                COORDINATOR,
                new CredentialDraft(holder, BADGE.value(), null, Moment.now().plus(Duration.ofDays(59))));
    }

    @AfterEach
    void clearsUp() {
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("VO-13 opens the renewal 60 days before the end, once, and tells holder and coordinators")
    void opensTheRenewalInTime() {
        String later = muster.member();
        credentials.grant(
                COORDINATOR,
                new CredentialDraft(later, BADGE.value(), null, Moment.now().plus(Duration.ofDays(61))));

        rounds.make("renewals");
        rounds.make("renewals");

        assertThat(cases(holder)).hasSize(1);
        assertThat(cases(later)).isEmpty();
        assertThat(notices(holder)).containsExactly("renewal");
        assertThat(notices("coordinator2", number())).containsExactly("renewal");
        assertThat(credentials.stateOf(now())).isEqualTo(Credential.State.RENEWABLE);
    }

    @Test
    @DisplayName("renews it until the day that a coordinator names")
    void renewsIt() {
        rounds.make("renewals");
        LocalDate day = LocalDate.ofInstant(held.validUntil(), ZoneOffset.UTC).plusYears(1);

        complete("coordinator2", Map.of("decision", "renew", "validUntil", day.toString()));

        assertThat(now().validUntil()).isEqualTo(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(outcome()).isEqualTo("renewed");
        assertThat(register.entriesOf(number()))
                .extracting(Entry::kind, Entry::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("credential", "renewed"));
        assertThat(register.entriesOf(number()).get(0).facts()).isEqualTo(Map.of("kind", BADGE.value()));
    }

    @Test
    @DisplayName("refuses an end that isn't later, and a decision about oneself (X1)")
    void refusesAnEarlierEnd() {
        rounds.make("renewals");
        String sooner =
                LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC).plusDays(1).toString();

        assertThatThrownBy(() -> complete("coordinator", Map.of("decision", "renew", "validUntil", sooner)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("validUntil");
        assertThatThrownBy(() -> complete(holder, Map.of("decision", "end"))).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> backstage.as(holder, () -> claim(task(), holder)))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("lets it end where a coordinator says so")
    void letsItEnd() {
        rounds.make("renewals");

        complete("coordinator", Map.of("decision", "end"));

        assertThat(outcome()).isEqualTo("lapsed");
        assertThat(now().validUntil()).isEqualTo(held.validUntil());
        rounds.make("renewals");
        assertThat(cases(holder)).hasSize(1);
    }

    @Test
    @DisplayName("VO-13 reminds at the end, and takes renewals for 14 days more")
    void remindsAtTheEndAndLapsesAfterTheGrace() {
        rounds.make("renewals");

        backstage.pass(Duration.ofDays(59), number());
        assertThat(notices(holder)).containsExactlyInAnyOrder("renewal", "ended");
        assertThat(credentials.stateOf(now())).isEqualTo(Credential.State.GRACE);
        assertThat(docket.find(number()).orElseThrow().outcome()).isNull();

        backstage.pass(Duration.ofDays(14), number());
        assertThat(outcome()).isEqualTo("lapsed");
        assertThat(notices(holder)).contains("lapsed");
    }

    @Test
    @DisplayName("is over when the credential is renewed in another way")
    void isOverWhenRenewedElsewhere() {
        rounds.make("renewals");
        Instant end = held.validUntil().plus(Duration.ofDays(365));

        credentials.extend(COORDINATOR, held.id(), end);

        assertThat(outcome()).isEqualTo("renewed");
        assertThat(now().validUntil()).isEqualTo(end);
    }

    @Test
    @DisplayName("asks for nothing of somebody who helps no more")
    void asksForNothingOfWhoeverHelpsNoMore() {
        muster.move(holder, MemberState.EMERITUS);

        rounds.make("renewals");

        assertThat(cases(holder)).isEmpty();
    }

    private Credential now() {
        return credentials
                .read(COORDINATOR, new PersonId(holder), new Stretch(null, 50))
                .items()
                .get(0);
    }

    private List<Case> cases(String person) {
        return notices(Callers.caller(person)).stream()
                .map(Notice::caseNumber)
                .distinct()
                .map(number -> docket.find(number).orElseThrow())
                .toList();
    }

    private CaseNumber number() {
        return cases(holder).get(0).number();
    }

    private String outcome() {
        return docket.find(number()).orElseThrow().outcome();
    }

    private List<String> notices(String person) {
        return notices(Callers.caller(person)).stream().map(Notice::notice).toList();
    }

    private List<String> notices(String person, CaseNumber number) {
        return notices(Callers.caller(person)).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }

    private List<Notice> notices(Caller caller) {
        return pigeonholes.own(caller, new Stretch(null, 200)).items();
    }

    private Task task() {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number().value())
                .singleResult());
    }

    private Task claim(Task task, String person) {
        tasks.claim(task.getId(), person);
        return task;
    }

    private void complete(String person, Map<String, Object> values) {
        Task task = task();
        backstage.as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }
}
