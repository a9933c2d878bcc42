package org.quarterdeck.closing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Muster;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What becomes of a request as the period of its line is closed. */
@HouseTest
class RequestsAtYearEndTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.within("budget-approval", "end-of-the-period");

    @Autowired
    CountingHouse house;

    @Autowired
    Muster muster;

    @Autowired
    TestRestTemplate rest;

    private String member = "";

    @AfterEach
    void dismiss() {
        muster.dismiss();
    }

    @Test
    @DisplayName("a request that is voted on, or was given back, lapses as one does that waits for approval")
    void lapsesWhereverItStands() {
        String period = CountingHouse.year();
        String line = house.line(period);
        CaseNumber returned = house.ask("member3", CountingHouse.request(line, "150.00"));
        house.answer(
                "lead",
                returned,
                Map.of(
                        "decision", "revise",
                        "reasonCode", "incomplete",
                        "comment", "Please say how many pens you need."));
        Map<String, Object> toTheOwner = CountingHouse.request(line, "100.00");
        toTheOwner.put("payeePerson", "lead");
        CaseNumber voted = house.ask("member3", toTheOwner);
        assertThat(house.tasks(voted)).extracting("taskDefinitionKey").containsOnly("cast-vote");

        house.close("treasurer", period);

        assertThat(house.outcome(returned)).isEqualTo("lapsed");
        assertThat(house.state(voted)).isEqualTo("lapsed");
        assertThat(house.tasks(voted)).isEmpty();
        assertThat(house.funds(line)).containsExactly("1000.00", "0.00", "0.00", "0.00");
    }

    @Test
    @DisplayName("BA-07, BA-14 a request that was paid in part and is reviewed once more is spent, its rest lapses")
    void isSpentWhereItWasPaidInPart() {
        String period = CountingHouse.year();
        String line = house.line(period);
        CaseNumber number = committed(line);
        house.complete(
                member, house.task(number), Map.of("claimAmount", "30.00", "receipt", "bill 4712", "final", false));
        house.pay(number);
        keep("another cash box");
        assertThat(house.state(number)).isEqualTo("in-approval");

        house.close("treasurer", period);

        assertThat(house.outcome(number)).isEqualTo("spent");
        assertThat(house.funds(line)).containsExactly("970.00", "0.00", "0.00", "30.00");
    }

    @Test
    @DisplayName(
            "BA-07 another account is kept while the period is being closed, and the request is reviewed on its line")
    void isReviewedOnAClosedLine() {
        String period = CountingHouse.year();
        String line = house.line(period);
        CaseNumber number = committed(line);
        house.close("treasurer", period);

        keep("another cash box");
        assertThat(house.funds(line)).containsExactly("900.00", "100.00", "0.00", "0.00");
        house.answer("lead", number, Map.of("decision", "approve"));

        assertThat(house.state(number)).isEqualTo("encumbered");
        assertThat(house.funds(line)).containsExactly("900.00", "0.00", "100.00", "0.00");
    }

    private CaseNumber committed(String line) {
        member = muster.member();
        keep("a cash box");
        CaseNumber number = house.ask(member, CountingHouse.request(line, "100.00"));
        house.answer("lead", number, Map.of("decision", "approve"));
        return number;
    }

    private void keep(String account) {
        ResponseEntity<String> kept = rest.withBasicAuth(member, "demo")
                .exchange(
                        "/api/me/payout-account",
                        HttpMethod.PUT,
                        new HttpEntity<>(Map.of("account", account)),
                        String.class);
        assertThat(kept.getStatusCode().value()).as(kept.getBody()).isEqualTo(200);
    }
}
