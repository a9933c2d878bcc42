package org.quarterdeck.budget.process;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.claims.Receipts;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;

/** What approvers are pointed to. Each story has a year of its own, since the house remembers others for one. */
@HouseTest
@OnBothDatabases
class EvidenceTests {

    private static final AtomicInteger YEARS = new AtomicInteger(2060);
    private static final String NOTHING = "Nothing remarkable was found.";

    @Autowired
    Deck deck;

    @Autowired
    Sheets sheets;

    @Autowired
    Receipts receipts;

    @Autowired
    FormService forms;

    private final String payee = "Printers " + UUID.randomUUID();

    @BeforeEach
    void beginsAYear() {
        Moment.set(Instant.parse("%d-05-01T09:00:00Z".formatted(YEARS.addAndGet(3))));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "a payee who was never paid is said to be new, until something is paid; that nothing is remarkable is said, too")
    void knowsWhoWasNeverPaid() {
        CaseNumber first = outside("100.00");
        assertThat(evidence(first)).isEqualTo("Note: %s has never been paid before.".formatted(payee));

        pay(first, "bill " + first, "100.00");

        assertThat(evidence(outside("120.00"))).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName(
            "BA-18 the same amount for the same payee within 3 days is flagged HIGH and not refused; a second later it isn't")
    void flagsLikelyDuplicates() {
        CaseNumber first = outside("100.00");
        Moment.advance(Duration.ofDays(3));
        CaseNumber second = outside("100.00");
        Moment.advance(Duration.ofSeconds(1));
        outside("100.01");

        assertThat(evidence(second))
                .contains("HIGH: likely a duplicate: %s asked for the same amount for %s within 3 days."
                        .formatted(first, payee));
        assertThat(evidence(first)).contains("HIGH", second.value());
        deck.approve("lead", second);
        assertThat(deck.state(second)).isEqualTo("encumbered");
        Moment.advance(Duration.ofDays(3));
        assertThat(evidence(outside("100.00"))).doesNotContain("HIGH");
    }

    @Test
    @DisplayName("BA-18 a request that was turned down has no duplicate")
    void forgetsWhatWasTurnedDown() {
        deck.reject("lead", outside("100.00"));

        assertThat(evidence(outside("100.00"))).doesNotContain("HIGH");
    }

    @Test
    @DisplayName(
            "BA-18 a receipt that was shown with two claims is flagged HIGH with the claimant's next request, unless one was rejected")
    void flagsReceiptsShownTwice() {
        CaseNumber first = outside("100.00");
        CaseNumber second = outside("200.00");
        deck.approve("lead", first);
        deck.approve("lead", second);
        pay(first, receipt(first), "100.00");
        claim(second, receipt(second), "200.00");

        String flag = "HIGH: member3 has claimed with a receipt that is shown more than once: %s/1, %s/1."
                .formatted(first, second);
        assertThat(evidence(outside("50.00"))).isEqualTo(flag);
        assertThat(evidence(deck.ask("member2", "51.00"))).doesNotContain("receipt");

        deck.answer(
                "treasurer2",
                second,
                Map.of("decision", "reject", "comment", "This bill was paid with another request."));
        assertThat(evidence(outside("60.00"))).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName(
            "an amount above three times the usual is said to be so, once five requests of the category show what is usual")
    void knowsWhatIsUsual() {
        for (String usual : new String[] {"10.00", "40.00", "20.00", "190.00"}) {
            deck.approve("lead", outside(usual));
        }
        assertThat(evidence(outside("60.01"))).doesNotContain("usual");
        deck.approve("lead", outside("15.00"));

        assertThat(evidence(outside("60.00"))).doesNotContain("usual");
        assertThat(evidence(outside("60.01")))
                .contains("Note: 60.01 EUR is more than 3 times the usual: of the 5 requests for swag committed within"
                        + " 365 days the middle one was for 20.00 EUR.");
    }

    @Test
    @DisplayName("a line that all its requests together overdraw is said to be overdrawn, and by how much")
    void knowsTheBalance() {
        Map<String, Object> values = Deck.request(deck.line("lead", FundsCheck.WARN, "100.00"), "130.00");

        CaseNumber number = deck.file("member3", values);

        assertThat(evidence(number))
                .contains("if all that is asked for is approved, line %s is 30.00 EUR beyond what it has."
                        .formatted(deck.line(number)));
    }

    @Test
    @DisplayName("BA-16 what a traveller got this year is said with the cap")
    void knowsTheCap() {
        Map<String, Object> values = Deck.request(deck.line("lead", FundsCheck.STOP, "5000.00"), "180.00");
        values.put("category", "travel");
        deck.approve("lead", deck.file("member2", values));

        assertThat(evidence(deck.file("member2", values)))
                .contains(
                        "member2 got 180.00 EUR for travel this year without this request; beyond 2000.00 EUR the council"
                                + " votes.");
    }

    @Test
    @DisplayName("whoever opens the form reads it there")
    void isReadOnTheForm() {
        CaseNumber number = outside("100.00");

        Map<String, Object> form = deck.as(
                "lead", () -> forms.getTaskFormVariables(deck.task(number).getId()));

        assertThat(form).containsEntry("case_evidence", evidence(number));
    }

    private String evidence(CaseNumber number) {
        return sheets.evidence(number);
    }

    private CaseNumber outside(String amount) {
        Map<String, Object> values =
                new HashMap<>(Deck.request(deck.line("lead", FundsCheck.STOP, "20000.00"), amount));
        values.put("payeeName", payee);
        values.put("payeeAffiliation", "State");
        return deck.file("member3", values);
    }

    private String receipt(CaseNumber number) {
        byte[] bill = ("%PDF-1.7 a bill of " + payee).getBytes(US_ASCII);
        return receipts.bring(Callers.caller("member3"), number, "bill.pdf", bill)
                .hash();
    }

    private void pay(CaseNumber number, String receipt, String amount) {
        if (deck.state(number).equals("in-approval")) {
            deck.approve("lead", number);
        }
        claim(number, receipt, amount);
        deck.answer("treasurer2", number, Map.of("decision", "approve"));
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));
    }

    private void claim(CaseNumber number, String receipt, String amount) {
        deck.complete("member3", deck.task(number), Map.of("claimAmount", amount, "receipt", receipt, "final", true));
    }
}
