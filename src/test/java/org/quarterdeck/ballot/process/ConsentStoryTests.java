package org.quarterdeck.ballot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.ballot.ConsentSheet;
import org.quarterdeck.ballot.Floor;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A council of five is asked for its consent; time passes by the clock of the house. */
@HouseTest
@OnBothDatabases
class ConsentStoryTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String PERIOD = "comment-period-over";
    private static final Floor.Objection OBJECTION = new Floor.Objection(
            "The colour is wrong",
            "Nobody finds the gate of a green fence on a green meadow.",
            "A gate in another colour than the fence.");

    @Autowired
    Hustings hustings;

    @Autowired
    Floor floor;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(MONDAY);
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-06 adopts after ten full days, not a second before, when all but two have signed off")
    void adopts() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);

        hustings.pass(number, days(10).minus(MOMENT));
        assertThat(sheet(number).state()).isEqualTo("open");
        hustings.pass(number, MOMENT);

        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(sheet(number).state()).isEqualTo("consent");
        assertThat(hustings.asked(number)).isEmpty();
    }

    @Test
    @DisplayName("SP-06, X6 the register has who signed, by which rules, and what it came to with the marks")
    void writesItDown() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        hustings.pass(number, days(10));

        assertThat(hustings.minutes(number))
                .containsExactly(
                        "opening opened",
                        "consent-round opened",
                        "sign-off given",
                        "sign-off given",
                        "sign-off given",
                        "consent-round consent",
                        "result passed");
        assertThat(hustings.entries(number).get(1).facts())
                .containsEntry("signOffs", "all but two")
                .containsEntry("period", "PT240H");
        assertThat(hustings.entries(number).get(6)).satisfies(entry -> {
            assertThat(entry.deciders()).containsExactly("council1", "council2", "council3");
            assertThat(entry.reason()).isEqualTo("enough have signed off, and nobody has a reasoned objection");
            assertThat(entry.facts())
                    .containsEntry("signed", 3L)
                    .containsEntry("electors", 5L)
                    .containsEntry("base", 5L)
                    .containsEntry("passed", "PT240H");
        });
    }

    @Test
    @DisplayName("SP-06 without enough sign-offs after ten days the same text comes to the vote")
    void comesToTheVote() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2);

        hustings.pass(number, days(10));
        assertThat(sheet(number).state()).isEqualTo("no-consent");
        assertThat(hustings.asked(number)).hasSize(5);
        assertThatThrownBy(() -> signOff(number, 3)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> raise(number, 3)).isInstanceOf(NotNow.class);
        hustings.vote(number, "for", "council1", "council2", "council3", "council4");

        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("SP-07 a concern suspends the comment period, and its resolution resumes what was left of it")
    void suspendsAndResumes() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        assertThat(due(number)).isEqualTo(MONDAY.plus(days(10)));

        hustings.pass(number, days(2));
        raise(number, 4);
        assertThat(hustings.timer(number, PERIOD)).isNull();
        hustings.pass(number, days(6));
        resolve(number, 1, 4);
        assertThat(due(number)).isEqualTo(MONDAY.plus(days(16)));

        hustings.pass(number, days(8));
        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(hustings.minutes(number)).contains("concern raised", "concern resolved");
    }

    @Test
    @DisplayName("SP-07 a concern that is resolved late leaves three days at least")
    void resumesWithThreeDays() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        hustings.pass(number, days(9));
        raise(number, 4);
        resolve(number, 1, 4);

        assertThat(due(number)).isEqualTo(MONDAY.plus(days(12)));
    }

    @Test
    @DisplayName("SP-07 as long as one of several concerns is open the clock stands still")
    void waitsForEveryAuthor() {
        CaseNumber number = hustings.put("plan");
        raise(number, 4);
        raise(number, 5);
        resolve(number, 1, 4);
        assertThat(sheet(number).suspended()).isTrue();
        assertThat(hustings.timer(number, PERIOD)).isNull();

        resolve(number, 2, 5);
        assertThat(sheet(number).suspended()).isFalse();
        assertThat(hustings.timer(number, PERIOD)).isNotNull();
    }

    @Test
    @DisplayName(
            "SP-07 of a concern that nobody moves for 14 days the leads and whoever asks are told, once; after 30 days"
                    + " the vote decides")
    void doesNotWaitForEver() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        raise(number, 4);

        hustings.pass(number, days(14).minus(MOMENT));
        assertThat(stale("lead", number)).isEmpty();
        hustings.pass(number, MOMENT);
        assertThat(stale("lead", number)).hasSize(1);
        assertThat(stale("lead2", number)).hasSize(1);
        assertThat(stale("member", number)).hasSize(1);
        assertThat(stale("council1", number)).isEmpty();

        hustings.pass(number, days(16).minus(MOMENT));
        assertThat(sheet(number).state()).isEqualTo("open");
        hustings.pass(number, MOMENT);
        assertThat(sheet(number).state()).isEqualTo("no-consent");
        assertThat(stale("lead", number)).hasSize(1);
        assertThat(hustings.asked(number)).hasSize(5);
    }

    @Test
    @DisplayName("SP-07 whoever replies to a concern moves it")
    void isMovedByAReply() {
        CaseNumber number = hustings.put("plan");
        raise(number, 4);
        hustings.pass(number, days(13));
        floor.reply(council(1), number, 1, "Would a white gate do?");

        hustings.pass(number, days(14).minus(MOMENT));
        assertThat(stale("lead", number)).isEmpty();
        hustings.pass(number, MOMENT);
        assertThat(stale("lead", number)).hasSize(1);
    }

    @Test
    @DisplayName("SP-06 while a hold lasts there is no consent, and the day it ends there is")
    void isHeldUp() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3, 4);
        hustings.pass(number, days(8));
        floor.hold(council(5), number, "I am away until the end of next week.", MONDAY.plus(days(14)));

        hustings.pass(number, days(2));
        assertThat(sheet(number).state()).isEqualTo("open");
        assertThat(due(number)).isEqualTo(MONDAY.plus(days(14)));
        hustings.pass(number, days(4));
        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("SP-05, X2 who steps back in the round leaves it and the vote that follows")
    void leavesOutTheRecused() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 5, 1);
        floor.recuse(council(5), number);
        assertThat(sheet(number).recused()).containsExactly("council5");

        hustings.pass(number, days(10));
        assertThat(sheet(number).state()).isEqualTo("no-consent");
        assertThat(hustings.asked(number)).containsExactly("council1", "council2", "council3", "council4");
        assertThat(hustings.minutes(number)).contains("recusal recused");
    }

    @Test
    @DisplayName("SP-05 of five electors one may step back, and two of the four who are left sign for all")
    void reducesTheElectorate() {
        CaseNumber number = hustings.put("plan");
        floor.recuse(council(5), number);
        signOff(number, 1, 2);

        hustings.pass(number, days(10));
        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName("SP-05 more than a third who step back block the question at once: no decision")
    void isBlocked() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        floor.recuse(council(4), number);
        assertThat(sheet(number).state()).isEqualTo("open");
        floor.recuse(council(5), number);

        assertThat(sheet(number).state()).isEqualTo("blocked");
        assertThat(hustings.outcome(number)).isEqualTo("no-decision");
        assertThat(hustings.entries(number)
                        .get(hustings.entries(number).size() - 1)
                        .reason())
                .isEqualTo("more than a third of the electors stepped back");
    }

    @Test
    @DisplayName("SP-15 a case that is withdrawn takes nothing of what was said along, and nobody adds to it")
    void keepsEverything() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1);
        raise(number, 4);
        hustings.withdraw(number);

        assertThat(sheet(number).signOffs()).hasSize(1);
        assertThat(sheet(number).concerns()).hasSize(1);
        assertThatThrownBy(() -> signOff(number, 2)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> resolve(number, 1, 4)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("a message that an administrator sends moves nothing that nobody said, and stands in the register")
    void isDeafToEmptyMessages() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3);
        Instant due = due(number);

        assertThat(message("admin", "ballot.concern-raised", number)).isEqualTo(204);
        assertThat(sheet(number).concerns()).isEmpty();
        assertThat(due(number)).isEqualTo(due);
        assertThat(hustings.minutes(number).stream().filter(entry -> entry.startsWith("intervention")))
                .hasSize(1);
        raise(number, 4);
        assertThat(message("admin", "ballot.concern-resolved", number)).isEqualTo(204);
        assertThat(sheet(number).suspended()).isTrue();
        assertThat(message("council4", "ballot.concern-resolved", number)).isEqualTo(403);
        resolve(number, 1, 4);
        assertThat(message("admin", "ballot.concern-resolved", number)).isEqualTo(400);

        hustings.pass(number, days(10));
        assertThat(hustings.outcome(number)).isEqualTo("passed");
    }

    @Test
    @DisplayName(
            "SP-06 who ends the comment period early with the engine's own tools makes no consent of it: the vote decides")
    void isNotShortenedToConsent() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3, 4, 5);

        jobs.executeJob(hustings.timer(number, PERIOD).getId());

        assertThat(sheet(number).state()).isEqualTo("no-consent");
        assertThat(hustings.asked(number)).hasSize(5);
    }

    @Test
    @DisplayName("SP-06 nobody leads the question past the round to the vote or to its certificate")
    void isNotPassedBy() {
        CaseNumber number = hustings.put("plan");
        signOff(number, 1, 2, 3, 4, 5);
        String running = hustings.ballotInstance(number);

        for (String beyond : List.of("call-vote", "certify-consent", "certify-result")) {
            assertThatThrownBy(() -> runtime.createProcessInstanceModification(running)
                            .startBeforeActivity(beyond)
                            .execute())
                    .as(beyond)
                    .hasStackTraceContaining("org.quarterdeck.kernel");
        }
        assertThat(sheet(number).state()).isEqualTo("open");
        assertThat(hustings.asked(number)).isEmpty();
    }

    @Test
    @DisplayName("takes nothing of an elector or a lead who keeps the house running by now")
    void barsAdministrators() {
        CaseNumber number = hustings.put("plan");
        Caller admin = Callers.caller("council1", Circle.COUNCIL, Circle.ADMINISTRATORS);

        assertThatThrownBy(() -> floor.signOff(admin, number, null)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> floor.raise(admin, number, OBJECTION)).isInstanceOf(Barred.class);
        raise(number, 4);
        Caller lead = Callers.caller("lead", Circle.LEADS, Circle.ADMINISTRATORS);
        assertThatThrownBy(() -> floor.succeed(lead, number, 1, "council2")).isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("tells electors of the round, and them and whoever asks of concerns and holds")
    void tellsPeople() {
        CaseNumber number = hustings.put("plan");
        raise(number, 4);
        resolve(number, 1, 4);
        floor.hold(council(5), number, "I am away until the end of next week.", null);

        assertThat(hustings.notices("council1", number))
                .containsExactlyInAnyOrder(
                        "consent-opened-1", "concern-raised-1-1", "concern-resolved-1-1", "hold-council5-1");
        assertThat(hustings.notices("member", number))
                .containsExactlyInAnyOrder("concern-raised-1-1", "concern-resolved-1-1", "hold-council5-1");
    }

    private int message(String person, String name, CaseNumber number) {
        return Http.engineRest(http, person)
                .post(
                        "message",
                        Map.of(
                                "messageName",
                                name,
                                "businessKey",
                                number.value(),
                                "processVariables",
                                Map.of("name", Map.of("value", "Out of thin air"))))
                .getStatusCode()
                .value();
    }

    private void signOff(CaseNumber number, int... members) {
        for (int member : members) {
            floor.signOff(council(member), number, null);
        }
    }

    private void raise(CaseNumber number, int member) {
        floor.raise(council(member), number, OBJECTION);
    }

    private void resolve(CaseNumber number, int concern, int member) {
        floor.resolve(council(member), number, concern, null);
    }

    private ConsentSheet sheet(CaseNumber number) {
        return floor.sheet(number);
    }

    private Instant due(CaseNumber number) {
        Job timer = hustings.timer(number, PERIOD);
        return timer.getDuedate().toInstant();
    }

    private List<String> stale(String person, CaseNumber number) {
        return hustings.notices(person, number).stream()
                .filter(notice -> notice.startsWith("concern-stale"))
                .toList();
    }

    private static Caller council(int member) {
        return Callers.caller("council" + member, Circle.COUNCIL, Circle.MEMBERS);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
