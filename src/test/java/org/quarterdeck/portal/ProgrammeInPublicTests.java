package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.portal.Passerby.Answer;
import org.quarterdeck.timetable.Session;
import org.quarterdeck.timetable.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody reads of an event's programme. */
@HouseTest
class ProgrammeInPublicTests {

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    private Passerby passerby;
    private CallCode event;

    @BeforeEach
    void announceAnEvent() {
        passerby = new Passerby(port, "127.0.0.93");
        event = stage.event();
    }

    @Test
    void tellsWhatTakesPlaceWhereAndWhen() {
        Session one = stage.offer(event, "Knots & <b>bends</b>", Stage.stranger("ann@example.org"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.publish(event);

        Answer page = passerby.get("/programme/" + event);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Release 1", "Knots &amp; &lt;b&gt;bends&lt;/b&gt;", "Somebody", "Large", "09:00</time> to")
                .contains("All times are told in Europe/Berlin.", "id=\"" + one.number() + "\"")
                .contains("/api/events/%s/schedule.ics".formatted(event))
                .contains("<caption>", "scope=\"col\"", "scope=\"row\"", "<html lang=\"en\">")
                .doesNotContain("<script", "<b>bends", "ann@example.org");
        assertThat(passerby.get("/").body()).contains("/programme/" + event);
    }

    @Test
    void saysThatNothingIsPublishedYetAndShowsNoDraft() {
        Session one = stage.offer(event, "Knots", Stage.stranger("ann@example.org"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));

        Answer page = passerby.get("/programme/" + event);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("The programme of this event has not been published yet.")
                .doesNotContain("Knots", "schedule.ics");
        assertThat(passerby.get("/").body()).doesNotContain("/programme/" + event);
    }

    @Test
    void saysThatAllWasTakenBack() {
        Session one = stage.offer(event, "Knots", Stage.stranger("ann@example.org"));
        stage.put(one, "Large", stage.at(event, 1, "09:00"));
        stage.publish(event);
        stage.drop(one.number(), "The speaker is ill.");

        assertThat(passerby.get("/programme/" + event).body())
                .contains("Release 2", "Everything that was published has been taken back since.")
                .doesNotContain("Knots", "The speaker is ill.");
    }

    @Test
    void knowsNoEventThatThereIsNot() {
        assertThat(passerby.get("/programme/NOWHERE").status()).isEqualTo(404);
        assertThat(passerby.get("/programme/no-where").status()).isEqualTo(404);
    }
}
