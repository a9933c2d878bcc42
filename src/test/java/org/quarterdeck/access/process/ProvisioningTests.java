package org.quarterdeck.access.process;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.MailmanServer;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.AccessHolder;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.access.Provisioning;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Tier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Access as a case gives it, to rosters, a real Mailman, and a stand-in for what may be down. */
@HouseTest
@OnBothDatabases
class ProvisioningTests {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration HOUR = Duration.ofHours(1);

    private final WireMockServer there = OutsideWorld.fresh();
    private final PersonId person = AccessStory.somebody();
    private final String email = AccessStory.emailOf(person);

    @Autowired
    AccessStory story;

    @Autowired
    AccessToyDesk desk;

    @Autowired
    Accesses accesses;

    @Autowired
    Provisioning provisioning;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2027-03-01T09:00:00Z"));
    }

    @AfterEach
    void letsItRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "VO-09 is delayed by a system that is down for an hour in that system alone, and shows its last error meanwhile")
    void isDelayedInThatSystemAlone() {
        there.stubFor(
                post(anyUrl()).willReturn(aResponse().withStatus(503).withBody("{\"message\": \"gone fishing\"}")));
        CaseNumber number = story.begin(person, "lists", "badges", "chat");
        story.pass(number, NOW);
        for (long minutes : new long[] {1, 5, 15}) {
            assertThat(story.states(number))
                    .containsOnly(
                            entry("lists", GrantState.DONE),
                            entry("badges", GrantState.REQUESTED),
                            entry("chat", GrantState.DONE));
            assertThat(story.grant(number, "badges").lastError()).isEqualTo("answered 503: gone fishing");
            story.pass(number, Duration.ofMinutes(minutes));
        }
        there.resetAll();
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        story.pass(number, HOUR);
        assertThat(story.grant(number, "badges").state()).isEqualTo(GrantState.DONE);
        assertThat(story.grant(number, "badges").lastError()).isNull();
        assertThat(story.incidents(number)).isZero();
    }

    @Test
    @DisplayName("VO-09 is left to people after the last try, who have it tried again, and again")
    void isLeftToPeopleAfterTheLastTry() {
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(500)));
        CaseNumber number = story.begin(person, "badges");
        story.pass(number, NOW);
        for (long minutes : new long[] {1, 5, 15, 60}) {
            assertThat(story.task(number)).isNull();
            story.pass(number, Duration.ofMinutes(minutes));
        }
        assertThat(story.grant(number, "badges").state()).isEqualTo(GrantState.FAILED);
        assertThat(story.grant(number, "badges").lastError()).isEqualTo("answered 500");
        assertThat(story.incidents(number)).isOne();
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        story.complete("coordinator", story.task(number), "result", "again");
        assertThat(story.incidents(number)).isZero();
        story.pass(number, NOW);
        assertThat(story.states(number)).containsOnly(entry("badges", GrantState.DONE));
    }

    @Test
    void isDoneByHandWhereTheSystemRefuses() {
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(422)));
        CaseNumber number = story.begin(person, "badges");
        story.pass(number, NOW);
        assertThat(story.grant(number, "badges").state()).as("at once").isEqualTo(GrantState.FAILED);
        story.complete("coordinator", story.task(number), "result", "done");
        assertThat(story.states(number)).containsOnly(entry("badges", GrantState.DONE));
        assertThat(story.task(number)).isNull();
    }

    @Test
    @DisplayName("VO-11 waits for the person where a real Mailman does, and goes on when they have confirmed")
    void waitsForThePersonWhereMailmanDoes() {
        MailmanServer.list("announcements", "confirm");
        CaseNumber number = story.begin(person, "announcements", "lists");
        story.pass(number, NOW);
        assertThat(story.states(number))
                .containsOnly(entry("announcements", GrantState.PENDING_USER), entry("lists", GrantState.DONE));
        story.pass(number, HOUR);
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.PENDING_USER);
        MailmanServer.accept(OutsideWorld.LIST, email);
        story.pass(number, HOUR);
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.DONE);
    }

    @Test
    void asksAgainWhoLetsAnInvitationLapseAndThenPeople() {
        MailmanServer.list("announcements", "confirm");
        CaseNumber number = story.begin(person, "announcements");
        story.pass(number, NOW);
        for (int asked = 1; asked <= 3; asked++) {
            assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.PENDING_USER);
            discardRequests();
            story.pass(number, HOUR);
        }
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.FAILED);
        assertThat(story.grant(number, "announcements").lastError())
                .isEqualTo("the invitation was not answered in time");
    }

    @Test
    @DisplayName("VO-06 is not given while a prerequisite is missing, and an invitation that is out is taken back")
    void isNotGivenWhileAPrerequisiteIsMissing() {
        MailmanServer.list("announcements", "confirm");
        CaseNumber number = story.begin(person, "announcements", "lists");
        desk.block(number, "the code of conduct is not agreed to");
        story.pass(number, NOW);
        assertThat(story.states(number).values()).containsOnly(GrantState.REQUESTED);
        assertThat(story.grant(number, "lists").lastError()).isEqualTo("the code of conduct is not agreed to");
        assertThat(requests()).isZero();
        desk.clear(number);
        story.pass(number, HOUR);
        assertThat(story.states(number))
                .containsOnly(entry("announcements", GrantState.PENDING_USER), entry("lists", GrantState.DONE));
        desk.block(number, "the code of conduct is not agreed to any more");
        story.pass(number, HOUR);
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.REQUESTED);
        assertThat(requests()).isZero();
        desk.clear(number);
        story.pass(number, HOUR);
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.PENDING_USER);
    }

    @Test
    @DisplayName("VO-09 makes no second member of who was let in by a step that came to nothing, and can take them out")
    void makesNoSecondMember() {
        MailmanServer.list("announcements", "open");
        CaseNumber number = story.begin(person, "announcements");
        transaction.executeWithoutResult(crashed -> {
            provisioning.proceed(number, "announcements", false);
            crashed.setRollbackOnly();
        });
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isTrue();
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.REQUESTED);
        story.pass(number, NOW);
        assertThat(story.grant(number, "announcements").state()).isEqualTo(GrantState.DONE);
        story.withdraw(number, Map.of());
        story.pass(number, NOW);
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isFalse();
    }

    @Test
    void isNotAskedForWhereTheSettingsKnowNoSuchSystem() {
        CaseNumber number = story.begin(person, "lists");
        AccessHolder holder = new AccessHolder("Zoë van der Berg", email, Tier.T1);
        Boolean asked = transaction.execute(status -> accesses.request(number, person, holder, "the-moon"));
        assertThat(asked).isFalse();
        assertThat(story.states(number)).containsOnlyKeys("lists");
    }

    @Test
    void saysNothingOfThePersonInWhatTheEngineKeeps() {
        there.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(422).withBody("{\"detail\": \"%s is banned\"}".formatted(email))));
        CaseNumber number = story.begin(person, "badges");
        story.pass(number, NOW);
        assertThat(story.grant(number, "badges").lastError()).isEqualTo("answered 422: … is banned");
    }

    private int requests() {
        return (int)
                MailmanServer.get("/lists/%s/requests".formatted(OutsideWorld.LIST))
                        .path("entries")
                        .findValuesAsText("email")
                        .stream()
                        .filter(email::equals)
                        .count();
    }

    private void discardRequests() {
        MailmanServer.get("/lists/%s/requests".formatted(OutsideWorld.LIST))
                .path("entries")
                .forEach(request -> {
                    if (request.path("email").asText().equals(email)) {
                        MailmanServer.call(
                                "POST",
                                "/lists/%s/requests/%s"
                                        .formatted(
                                                OutsideWorld.LIST,
                                                request.path("token").asText()),
                                Map.of("action", "discard"));
                    }
                });
    }
}
