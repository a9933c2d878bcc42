package org.quarterdeck.access.process;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.MailmanServer;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.access.Proof;
import org.quarterdeck.access.Provisioning;
import org.quarterdeck.access.Removal;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Access as it is taken back: by a case that came to nothing, and from somebody who leaves. */
@HouseTest
@OnBothDatabases
class AccessRemovalTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = new DrawingCoverage(AccessSteps.REMOVAL);

    private static final Duration NOW = Duration.ZERO;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String DONE = "I took them out of the badges' own list.";

    private final WireMockServer there = OutsideWorld.fresh();
    private final PersonId person = AccessStory.somebody();
    private final String email = AccessStory.emailOf(person);

    @Autowired
    AccessStory story;

    @Autowired
    Accesses accesses;

    @Autowired
    Identities identities;

    @Autowired
    Provisioning provisioning;

    @Autowired
    Removal removal;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2027-04-01T09:00:00Z"));
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(404)));
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.grant"))
                .willReturn(aResponse().withStatus(200)));
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.revoke"))
                .willReturn(aResponse().withStatus(200)));
    }

    @AfterEach
    void letsItRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("VO-10 takes back what a case gave, what waits, and what it was about to give, with a proof of each")
    void takesBackWhatTheCaseGave() {
        MailmanServer.list("announcements", "moderate");
        CaseNumber number = story.begin(person, "announcements", "badges", "lists");
        story.pass(number, NOW);
        assertThat(story.states(number))
                .containsOnly(
                        entry("announcements", GrantState.PENDING_MODERATOR),
                        entry("badges", GrantState.DONE),
                        entry("lists", GrantState.DONE));
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(story.isOver(number)).isTrue();
        assertThat(story.states(number).values()).containsOnly(GrantState.REVOKED);
        assertThat(accesses.proofs(number))
                .extracting(Proof::system, Proof::revoked, Proof::answer)
                .containsExactlyInAnyOrder(
                        tuple("announcements", true, "the request was taken back"),
                        tuple("badges", true, "was taken out"),
                        tuple("lists", true, "was taken off the roster"));
        MailmanServer.accept(OutsideWorld.LIST, email);
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isFalse();
    }

    @Test
    @DisplayName("VO-10 asks no system that nothing was asked of")
    void asksNoSystemThatNothingWasAskedOf() {
        CaseNumber number = story.begin(person, "badges");
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(accesses.proofs(number)).extracting(Proof::answer).containsExactly("had not been given yet");
        assertThat(there.getAllServeEvents()).isEmpty();
    }

    @Test
    @DisplayName("VO-10 waits for what is given at the same moment, and takes it back then")
    void waitsForWhatIsGivenAtTheSameMoment() {
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.grant"))
                .willReturn(aResponse().withStatus(200).withFixedDelay(2000)));
        CaseNumber number = story.begin(person, "badges");
        CompletableFuture<Void> giving = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> provisioning.proceed(number, "badges", false)));
        long key = removal.outside(number, null).get(0);
        while (sent("access.grant").isEmpty() && !giving.isDone()) {
            Thread.onSpinWait();
        }
        transaction.executeWithoutResult(status -> removal.revoke(number, key, null, false));
        giving.join();
        assertThat(story.grant(number, "badges").state()).isEqualTo(GrantState.REVOKED);
        assertThat(accesses.proofs(number)).extracting(Proof::answer).containsExactly("was taken out");
        assertThat(sent("access.revoke").get(0).getLoggedDate().toInstant())
                .isAfterOrEqualTo(
                        sent("access.grant").get(0).getLoggedDate().toInstant().plusMillis(1900));
    }

    @Test
    @DisplayName("VO-10 leaves what the person had before, and what another case gave as well")
    void leavesWhatIsNotTheCasesToTake() {
        MailmanServer.list("announcements", "open");
        MailmanServer.call(
                "POST", "/members", Map.of("list_id", OutsideWorld.LIST, "subscriber", email, "pre_verified", true));
        CaseNumber first = story.begin(person, "badges");
        story.pass(first, NOW);
        CaseNumber second = story.begin(person, "announcements", "badges");
        story.pass(second, NOW);
        story.withdraw(second, Map.of());
        story.pass(second, NOW);
        assertThat(accesses.proofs(second))
                .extracting(Proof::system, Proof::revoked)
                .containsExactlyInAnyOrder(tuple("announcements", false), tuple("badges", false));
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isTrue();
        assertThat(story.states(first)).containsOnly(entry("badges", GrantState.DONE));
    }

    @Test
    @DisplayName(
            "VO-19 leaves to people what it can't take back, each system for itself, and asks the leads when nobody does")
    void leavesToPeopleWhatItCannotTakeBack() {
        PersonId coordinator = new PersonId("coordinator");
        CaseNumber number = story.begin(coordinator, "badges", "lists");
        story.pass(number, NOW);
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.revoke"))
                .willReturn(aResponse().withStatus(503)));
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(story.grant(number, "lists").state()).isEqualTo(GrantState.REVOKED);
        for (long minutes : new long[] {1, 5, 15, 60}) {
            assertThat(story.task(number)).isNull();
            assertThat(story.grant(number, "badges").lastError()).isEqualTo("answered 503");
            story.pass(number, Duration.ofMinutes(minutes));
        }
        Task task = story.task(number);
        assertThat(story.offeredTo(task)).as("nobody takes back their own").containsExactly("coordinator2");
        assertThat(story.incidents(number)).isPositive();
        story.complete("coordinator2", task, "result", "again");
        story.pass(number, NOW);
        for (long minutes : new long[] {1, 5, 15, 60}) {
            story.pass(number, Duration.ofMinutes(minutes));
        }
        story.pass(number, DAY);
        Task overdue = story.task(number);
        assertThat(story.offeredTo(overdue)).contains("coordinator2", "lead", "lead2");
        assertThatThrownBy(() -> story.complete("coordinator", overdue, "result", "done", "comment", DONE))
                .isInstanceOf(Barred.class);
        story.complete("lead", overdue, "result", "done", "comment", DONE);
        assertThat(story.incidents(number)).isZero();
        assertThat(story.isOver(number)).isTrue();
        assertThat(accesses.proofs(number)).extracting(Proof::answer).contains("by hand: lead: " + DONE);
    }

    @Test
    @DisplayName("VO-19 takes everything from whoever leaves, whichever case gave it, and the account last")
    void takesEverythingFromWhoeverLeaves() {
        identities.save(new Identity(person, "Zoë", "Berg", email, Set.of()), "a long password");
        CaseNumber given = story.begin(person, "chat", "house", "lists");
        story.pass(given, NOW);
        assertThat(story.states(given).values()).containsOnly(GrantState.DONE);
        CaseNumber keeping = story.begin(person);
        story.withdraw(keeping, Map.of("person", person.value(), "keepsAccount", true));
        story.pass(keeping, NOW);
        assertThat(story.states(given))
                .containsOnly(
                        entry("chat", GrantState.REVOKED),
                        entry("house", GrantState.DONE),
                        entry("lists", GrantState.REVOKED));
        CaseNumber leaving = story.begin(person);
        story.withdraw(leaving, Map.of("person", person.value()));
        story.pass(leaving, NOW);
        assertThat(story.grant(given, "house").state()).isEqualTo(GrantState.REVOKED);
        assertThat(identities.find(person)).isEmpty();
        assertThat(accesses.proofs(keeping)).extracting(Proof::system).containsExactlyInAnyOrder("chat", "lists");
        assertThat(accesses.proofs(leaving)).extracting(Proof::answer).containsExactly("the account was removed");
    }

    @Test
    @DisplayName("VO-10 leaves the account of somebody who had one before the case")
    void leavesTheAccountOfWhoHadOneBefore() {
        identities.save(new Identity(person, "Zoë", "Berg", email, Set.of()), "a long password");
        identities.place(person, Set.of(Circle.MEMBERS));
        CaseNumber number = story.begin(person, "house");
        story.pass(number, NOW);
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(identities.find(person)).isPresent();
    }

    @Test
    @DisplayName(
            "VO-19 asks people at once where somebody has to leave for a cause and a system is down, and the leads soon")
    void asksPeopleAtOnceForACause() {
        CaseNumber number = story.begin(person, "badges");
        story.pass(number, NOW);
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.revoke"))
                .willReturn(aResponse().withStatus(503)));
        story.withdraw(number, Map.of("person", person.value(), "forCause", true));
        story.pass(number, NOW);
        assertThat(story.offeredTo(story.task(number))).isEqualTo(List.of("coordinator", "coordinator2"));
        story.pass(number, Duration.ofMinutes(30));
        assertThat(story.offeredTo(story.task(number))).contains("lead");
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.revoke"))
                .willReturn(aResponse().withStatus(200)));
        story.complete("lead", story.task(number), "result", "again");
        story.pass(number, NOW);
        assertThat(story.isOver(number)).isTrue();
    }

    /** In the order in which they came. */
    private List<LoggedRequest> sent(String type) {
        return there.findAll(postRequestedFor(anyUrl()).withRequestBody(containing(type)));
    }
}
