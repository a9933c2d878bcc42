package org.quarterdeck.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Understudies;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** X3: who acts for those that answer for a line. */
@HouseTest
class DeputiesInTransferTests {

    @Autowired
    Counter counter;

    @Autowired
    Understudies understudies;

    @AfterEach
    void leaveTheStage() {
        understudies.bow();
    }

    @Test
    @DisplayName(
            "X3, BA-17 one deputy of both owners answers for one line, and the owner whose deputy they were for no other")
    void answerForOneLine() {
        String events = counter.line("lead");
        String infra = counter.line("treasurer2");
        understudies.name("lead", "chair2");
        understudies.name("treasurer2", "chair2");
        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");
        assertThat(counter.asked(number, "giving")).containsExactly("chair2", "lead");
        assertThat(counter.asked(number, "taking")).containsExactly("chair2", "treasurer2");

        counter.approve("chair2", number, "giving");

        assertThat(counter.asked(number, "taking")).containsExactly("treasurer2");
        assertThatThrownBy(() -> counter.claim("chair2", number, "taking")).isInstanceOf(Barred.class);
        counter.approve("treasurer2", number, "taking");
        assertThat(counter.outcome(number)).isEqualTo("transferred");
        assertThat(counter.entries(number).get(0).decidersInWords()).containsExactly("chair2 for lead");
        assertThat(counter.entries(number).get(1).decidersInWords()).containsExactly("treasurer2");
    }

    @Test
    @DisplayName("X1, X3 whoever asked for the transfer answers for nobody in it")
    void answerForNothingTheyAskedFor() {
        String events = counter.line("lead");
        String infra = counter.line("treasurer2");
        understudies.name("lead", "treasurer");

        CaseNumber number = counter.ask("treasurer", events, infra, "400.00");

        assertThat(counter.asked(number, "giving")).containsExactly("lead");
    }

    @Test
    @DisplayName("X3 a deputy acts up to what is to move")
    void actUpToWhatIsToMove() {
        String events = counter.line("lead");
        String infra = counter.line("treasurer2");
        understudies.name("lead", "chair2", java.util.List.of("budget-transfer"), "399.99", "EUR");

        assertThat(counter.asked(counter.ask("treasurer", events, infra, "400.00"), "giving"))
                .containsExactly("lead");
        assertThat(counter.asked(counter.ask("treasurer", events, infra, "399.99"), "giving"))
                .containsExactly("chair2", "lead");
    }
}
