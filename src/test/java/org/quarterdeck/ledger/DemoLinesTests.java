package org.quarterdeck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@HouseTest
class DemoLinesTests {

    @Autowired
    Ledger ledger;

    @Autowired
    DemoLines demoLines;

    @Autowired
    Clock clock;

    @Test
    void areThoseOfTheDemonstration() {
        assertThat(ledger.standings())
                .extracting(
                        standing -> standing.line().code().value(),
                        standing -> standing.line().owner().value(),
                        standing -> standing.line().fundsCheck(),
                        standing -> standing.balance().appropriated().toString())
                .contains(
                        tuple("EVENTS", "lead", FundsCheck.STOP, "50000.00 EUR"),
                        tuple("TRAVEL", "lead", FundsCheck.STOP, "15000.00 EUR"),
                        tuple("INFRA", "treasurer2", FundsCheck.WARN, "20000.00 EUR"),
                        tuple("SWAG", "coordinator", FundsCheck.STOP, "5000.00 EUR"),
                        tuple("SMALL", "lead", FundsCheck.STOP, "1000.00 EUR"));
        assertThat(ledger.line(new LineCode("SMALL")).orElseThrow().period())
                .isEqualTo(Year.now(clock).toString());
    }

    @Test
    void areOpenedOnce() {
        demoLines.run(new DefaultApplicationArguments());

        assertThat(ledger.postings(new LineCode("SWAG"), 0, 200).items())
                .filteredOn(posting -> posting.kind() == PostingKind.APPROPRIATION)
                .hasSize(1);
    }
}
