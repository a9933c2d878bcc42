package org.quarterdeck.ballot.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BallotDrawingTests {

    @Autowired
    Hustings hustings;

    @AfterEach
    void letTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("asks each elector, and closes as soon as nobody can change the outcome")
    void passes() {
        CaseNumber number = hustings.put("money");
        assertThat(hustings.asked(number)).containsExactly("council1", "council2", "council3", "council4", "council5");

        hustings.vote(number, "for", "council1", "council2", "council3");
        assertThat(hustings.asked(number)).containsExactly("council4", "council5");
        hustings.vote(number, "for", "council4");

        assertThat(hustings.asked(number)).isEmpty();
        assertThat(hustings.outcome(number)).isEqualTo("passed");
        assertThat(hustings.minutes(number))
                .containsExactly(
                        "opening opened",
                        "notice called",
                        "vote cast",
                        "vote cast",
                        "vote cast",
                        "vote cast",
                        "result passed");
    }
}
