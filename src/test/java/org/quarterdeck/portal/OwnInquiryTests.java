package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseRounds;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a member of whom nothing was heard sees and answers on the signed link, account or not. */
@HouseTest
class OwnInquiryTests {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Muster muster;

    @Autowired
    HouseRounds rounds;

    private Passerby visitor;
    private String page;

    @BeforeEach
    void fallSilent() {
        Instant now = Moment.now();
        Moment.set(now.minus(Duration.ofDays(400)));
        String known = muster.member();
        String stranger = muster.stranger();
        Moment.set(now);
        rounds.make("inactivity");
        visitor = new Passerby(port, "127.18.0.9");
        page = new Letterbox(http, stranger + "@example.org").path("/mine/");
        assertThat(new Letterbox(http, known + "@quarterdeck.example").path("/mine/"))
                .isNotEqualTo(page);
    }

    @AfterEach
    void clearsUp() {
        Moment.reset();
        muster.dismiss();
    }

    @Test
    @DisplayName("VO-18 takes an objection, once, and says that a coordinator will hear it")
    void takesAnObjection() {
        assertThat(visitor.get(page).body()).contains("Are you still with us?", "I am still here");

        assertThat(visitor.submit(page + "/object", "reason=I+was+at+sea").status())
                .isEqualTo(303);

        assertThat(visitor.get(page).body())
                .contains("A coordinator is asked to hear why")
                .doesNotContain("I am still here");
    }

    @Test
    void wantsWords() {
        assertThat(visitor.submit(page + "/object", "reason=+"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(400))
                .satisfies(
                        answer -> assertThat(answer.body()).contains("Nothing was sent yet: your words must be given"));
    }

    @Test
    void leadsNowhereWithAnotherSignature() {
        assertThat(visitor.get(page + "x").status()).isEqualTo(404);
        assertThat(visitor.submit(page + "x/object", "reason=mine").status()).isEqualTo(404);
    }
}
