package org.quarterdeck.closing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a request as the period of its line is closed. */
@HouseTest
class RequestsAtYearEndTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.within("budget-approval", "end-of-the-period");

    @Autowired
    CountingHouse house;

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
}
