package org.quarterdeck.closing.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a transfer as the period of the line that gives is closed. */
@HouseTest
class TransfersAtYearEndTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.within("budget-transfer", "end-of-the-period");

    @Autowired
    CountingHouse house;

    @Test
    @DisplayName("a transfer that not everybody has agreed on is rejected, and what was set aside stays on its line")
    void isRejected() {
        String period = CountingHouse.year();
        String line = house.line(period);
        CaseNumber number = house.transfer("treasurer", line, house.line(CountingHouse.year()), "50.00");

        house.close("treasurer2", period);

        assertThat(house.outcome(number)).isEqualTo("rejected");
        assertThat(house.entries(number).get(0).reason()).contains("late", "the period of the giving line was closed");
        assertThat(house.funds(line)).containsExactly("1000.00", "0.00", "0.00", "0.00");
    }
}
