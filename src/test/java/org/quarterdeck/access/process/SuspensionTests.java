package org.quarterdeck.access.process;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.MailmanServer;
import org.quarterdeck.Moment;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.GrantState;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Access that is put out of use for a while. */
@HouseTest
class SuspensionTests {

    private static final Duration NOW = Duration.ZERO;

    private final WireMockServer there = OutsideWorld.fresh();
    private final PersonId person = AccessStory.somebody();

    @Autowired
    AccessStory story;

    @Autowired
    Accesses accesses;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2027-05-01T09:00:00Z"));
        there.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.look"))
                .willReturn(aResponse().withStatus(404)));
    }

    @AfterEach
    void letsItRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("VO-07 is suspended everywhere and deleted nowhere, and resumed")
    void isSuspendedEverywhereAndDeletedNowhere() {
        MailmanServer.list("announcements", "open");
        CaseNumber number = story.begin(person, "announcements", "badges", "lists");
        story.pass(number, NOW);
        suspend();
        story.passOutside(NOW);
        assertThat(story.states(number).values()).containsOnly(GrantState.SUSPENDED);
        assertThat(MailmanServer.has(OutsideWorld.LIST, AccessStory.emailOf(person)))
                .isTrue();
        resume();
        story.passOutside(NOW);
        assertThat(story.states(number).values()).containsOnly(GrantState.DONE);
    }

    @Test
    void isAskedForAgainAfterGrowingPausesWhereASystemIsDown() {
        CaseNumber number = story.begin(person, "badges", "lists");
        story.pass(number, NOW);
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.suspend"))
                .willReturn(aResponse().withStatus(503)));
        suspend();
        story.passOutside(NOW);
        assertThat(story.states(number))
                .containsOnly(entry("badges", GrantState.DONE), entry("lists", GrantState.SUSPENDED));
        assertThat(story.grant(number, "badges").lastError()).isEqualTo("answered 503");
        assertThat(story.dueOutside()).as("not at once").isEmpty();
        there.stubFor(post(anyUrl())
                .withRequestBody(containing("access.suspend"))
                .willReturn(aResponse().withStatus(200)));
        story.passOutside(Duration.ofMinutes(1));
        assertThat(story.grant(number, "badges").state()).isEqualTo(GrantState.SUSPENDED);
    }

    @Test
    void comesToWhatWasSaidLastHoweverTheJobsRun() {
        CaseNumber number = story.begin(person, "badges", "lists");
        story.pass(number, NOW);
        suspend();
        resume();
        story.passOutside(NOW);
        assertThat(story.states(number).values()).containsOnly(GrantState.DONE);
    }

    @Test
    @DisplayName("VO-06, VO-07 is not given in a case meanwhile")
    void isNotGivenInACaseMeanwhile() {
        CaseNumber number = story.begin(person, "lists");
        suspend();
        story.pass(number, NOW);
        story.passOutside(NOW);
        assertThat(story.states(number)).containsOnly(entry("lists", GrantState.REQUESTED));
        resume();
        story.pass(number, Duration.ofHours(1));
        assertThat(story.states(number)).containsOnly(entry("lists", GrantState.DONE));
    }

    @Test
    void isLookedAfterUntilThePersonHasConfirmedAnew() {
        MailmanServer.list("announcements", "open");
        CaseNumber number = story.begin(person, "announcements");
        story.pass(number, NOW);
        suspend();
        story.passOutside(NOW);
        MailmanServer.call(
                "DELETE", "/lists/%s/member/%s".formatted(OutsideWorld.LIST, AccessStory.emailOf(person)), null);
        MailmanServer.list("announcements", "confirm");
        resume();
        story.passOutside(NOW);
        assertThat(story.states(number)).containsOnly(entry("announcements", GrantState.PENDING_USER));
        MailmanServer.accept(OutsideWorld.LIST, AccessStory.emailOf(person));
        story.passOutside(Duration.ofHours(1));
        assertThat(story.states(number)).containsOnly(entry("announcements", GrantState.DONE));
    }

    private void suspend() {
        transaction.executeWithoutResult(status -> accesses.suspend(person));
    }

    private void resume() {
        transaction.executeWithoutResult(status -> accesses.resume(person));
    }
}
