package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever travels beyond the cap of the year asks the council. Each story has a year of its own. */
@HouseTest
@OnBothDatabases
class YearlyCapTests {

    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    @Autowired
    Deck deck;

    @Autowired
    Sheets sheets;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void beginsAYear() {
        Moment.set(Instant.parse("%d-12-31T23:59:59Z".formatted(YEARS.addAndGet(2))));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("BA-16 what was committed counts, of whatever line; a cent beyond 2,000 goes the over-budget way")
    void countsWhatIsCommitted() {
        committed("1500.00");

        assertThat(step(travel("500.00"))).isEqualTo("line-owner");
        CaseNumber beyond = travel("500.01");

        assertThat(step(beyond)).isEqualTo("ballot");
        deck.vote(beyond, Map.of("council1", "for", "council2", "for", "council3", "for", "council4", "for"));
        assertThat(deck.state(beyond)).isEqualTo("encumbered");
        assertThat(deck.entries(beyond))
                .last()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("beyondYearlyCap", "2000.00"));
    }

    @Test
    @DisplayName("BA-16 a year ends with its last second")
    void beginsAnewWithTheYear() {
        committed("2000.00");
        Moment.advance(Duration.ofSeconds(1));

        assertThat(step(travel("2000.00"))).isEqualTo("line-owner");
    }

    @Test
    @DisplayName("BA-16 what was given back counts no more, and what another category costs never did")
    void forgetsWhatWasGivenBack() {
        deck.withdraw("member3", committed("1800.00"));
        CaseNumber swag = deck.ask("1900.00");
        deck.approve("lead", swag);
        deck.approve("treasurer2", swag);

        assertThat(step(travel("2000.00"))).isEqualTo("line-owner");
    }

    @Test
    @DisplayName("BA-16, BA-20 what was paid counts, less what came back")
    void countsWhatIsPaid() {
        CaseNumber paid = committed("1900.00");
        deck.complete(
                "member3",
                deck.task(paid),
                Map.of("claimAmount", "1800.00", "receipt", "ticket " + paid, "final", true));
        deck.answer("treasurer2", paid, Map.of("decision", "approve"));
        deck.answer("payer2", paid, Map.of("paymentReference", "SEPA " + paid));
        assertThat(step(travel("200.01"))).isEqualTo("ballot");
        assertThat(step(travel("200.00"))).isEqualTo("line-owner");

        int payment = ledger.payments(paid).get(0).posting().position();
        transaction.executeWithoutResult(status ->
                ledger.refund(new LineCode(deck.line(paid)), payment, Money.of("300.00", "EUR"), "the train was late"));

        assertThat(step(travel("500.00"))).isEqualTo("line-owner");
    }

    @Test
    @DisplayName("BA-16 the cap is the payee's, whoever asks; somebody outside has none")
    void isThePayees() {
        committed("1500.00");
        Map<String, Object> forMember3 = request("600.00");
        forMember3.put("payeePerson", "member3");
        Map<String, Object> outside = request("1900.00");
        outside.put("payeeName", "Railways");
        outside.put("payeeAffiliation", "State");

        assertThat(step(deck.file("member2", forMember3))).isEqualTo("ballot");
        assertThat(step(deck.file("member3", outside))).isEqualTo("line-owner");
    }

    @Test
    @DisplayName("BA-07, BA-16 another amount is measured anew")
    void isMeasuredAnew() {
        committed("1500.00");
        CaseNumber number = travel("300.00");
        deck.sendBack("lead", number);

        deck.revise("member3", number, Map.of("amount", "501.00"));

        assertThat(step(number)).isEqualTo("ballot");
    }

    private CaseNumber committed(String amount) {
        CaseNumber number = travel(amount);
        deck.approve("lead", number);
        deck.approve("treasurer2", number);
        return number;
    }

    private CaseNumber travel(String amount) {
        return deck.file("member3", request(amount));
    }

    private Map<String, Object> request(String amount) {
        Map<String, Object> values =
                new HashMap<>(Deck.request(deck.line("lead", FundsCheck.STOP, "20000.00"), amount));
        values.put("category", "travel");
        return values;
    }

    private String step(CaseNumber number) {
        return String.valueOf(sheets.forApproval(number).get("case_step"));
    }
}
