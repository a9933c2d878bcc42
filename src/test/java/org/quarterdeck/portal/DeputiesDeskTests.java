package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.deputies.Deputyships;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** X3: the page on which people name who acts for them. */
@HouseTest
class DeputiesDeskTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Deputyships deputyships;

    @AfterEach
    void endsAll() {
        var somebody = Callers.caller("reviewer4");
        deputyships.own(somebody).forEach(one -> deputyships.end(somebody, one.id()));
    }

    @Test
    void asksTheBrowserForASignIn() {
        assertThat(http.getForEntity("/deputies", String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("X3 takes whom somebody names, shows it to both, and ends it at the push of a button")
    void takesWhomSomebodyNames() {
        assertThat(read("reviewer4")).contains("Nobody acts for you");

        assertThat(send("reviewer4", "", form("reviewer3")).getBody())
                .contains("reviewer3", "budget-approval", "250.00 EUR");
        assertThat(read("reviewer3")).contains("reviewer4");
        assertThat(read("reviewer5")).contains("Nobody acts for you");
        long id = deputyships.own(Callers.caller("reviewer4")).get(0).id();
        send("reviewer3", "/%d/end".formatted(id), new LinkedMultiValueMap<>());
        assertThat(read("reviewer4")).contains("Nobody acts for you");
    }

    @Test
    void saysWhatIsWrong() {
        ResponseEntity<String> refused = send("reviewer4", "", form("<b>nobody</b>"));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody())
                .contains("role=\"alert\"", "deputy: must be the id of somebody")
                .doesNotContain("<b>nobody");
    }

    private static MultiValueMap<String, String> form(String deputy) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("deputy", deputy);
        form.add("from", "");
        form.add(
                "until",
                LocalDate.ofInstant(Moment.now(), ZoneOffset.UTC).plusDays(9).toString());
        form.add("processes", "budget-approval");
        form.add("limit", "250.00");
        form.add("currency", "EUR");
        return form;
    }

    private String read(String person) {
        return String.valueOf(http.withBasicAuth(person, "demo").getForObject("/deputies", String.class));
    }

    private ResponseEntity<String> send(String person, String place, MultiValueMap<String, String> form) {
        return http.withBasicAuth(person, "demo").postForEntity("/deputies" + place, form, String.class);
    }
}
