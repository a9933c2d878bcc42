package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Callers;
import org.quarterdeck.DrawingCoverage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.claims.Deadlines;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** What was committed is claimed, checked, paid and settled; or nobody claims it. */
@HouseTest
@OnBothDatabases
class ClaimsTests {

    @RegisterExtension
    static final DrawingCoverage COVERAGE = DrawingCoverage.within(BudgetApproval.KEY, "commitment");

    private static final Map<String, Object> YES = Map.of("decision", "approve");
    private static final Map<String, Object> NO =
            Map.of("decision", "reject", "comment", "The bill names another event than ours.");
    private static final String BILL = "bill 4711";
    private static final String WHY = "The railway sends its bills only at the end of the quarter.";

    @Autowired
    Deck deck;

    @Autowired
    EngineDoor door;

    @Autowired
    Muster muster;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void stopsTheClock() {
        Moment.set(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "BA-06 a claim is stated by the requester, checked by a treasurer and paid by a payer; then the request is spent")
    void paysInOneGo() {
        CaseNumber number = committed("100.00");
        assertThat(deck.task(number).getAssignee()).isEqualTo("member3");

        claim(number, "100.00", BILL, false);
        assertThat(deck.asked(number)).contains("treasurer", "treasurer2").doesNotContain("member3", "lead", "admin");
        assertThat(deck.notices("treasurer", number)).hasSize(1);
        deck.answer("treasurer", number, YES);
        assertThat(deck.asked(number)).contains("payer", "payer2").doesNotContain("treasurer", "lead");
        pay("payer", number);

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(deck.state(number)).isEqualTo("spent");
        assertThat(funds(number)).containsExactly("19900.00", "0.00", "0.00", "100.00");
        assertThat(deck.minutes(number)).endsWith("claim-check approve", "payment paid", "settlement spent");
        Entry settled = last(number);
        assertThat(settled.facts()).containsEntry("paid", "100.00");
        assertThat(deck.notices("member3", number)).endsWith("claim-paid-1", "spent-1");
    }

    @Test
    @DisplayName("BA-13 what is claimed in parts is paid in parts; the last claim gives back what is left")
    void paysInParts() {
        CaseNumber number = committed("100.00");

        settleClaim(number, "30.00", false);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(funds(number)).containsExactly("19900.00", "0.00", "70.00", "30.00");
        settleClaim(number, "50.00", true);

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(funds(number)).containsExactly("19920.00", "0.00", "0.00", "80.00");
    }

    @ParameterizedTest(name = "of {0} granted, {1} are claimed")
    @CsvSource({"100.00, 105.00", "2000.00, 2100.00"})
    @DisplayName("BA-13 a little more than was granted is paid, if the line has it")
    void toleratesALittleMore(String granted, String claimed) {
        CaseNumber number = committed(granted);

        settleClaim(number, claimed, false);

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(deck.balance(number).expended().decimal()).isEqualTo(claimed);
    }

    @ParameterizedTest(name = "of {0} granted, {1} are claimed")
    @CsvSource({"100.00, 105.01", "2000.00, 2100.01"})
    @DisplayName("BA-13 a cent beyond the tolerance is for people to grant, not for a claim")
    void refusesMore(String granted, String claimed) {
        CaseNumber number = committed(granted);

        assertThat(refused(() -> claim(number, claimed, BILL, false)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("needs a request of its own");
        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("submit-claim");
    }

    @Test
    @DisplayName(
            "BA-13 what is beyond the tolerance is asked for in a request of its own, whose approvers see what it supplements")
    void isSupplemented() {
        CaseNumber first = committed("100.00");
        settleClaim(first, "100.00", true);

        Map<String, Object> difference = Deck.request(deck.line(first), "12.50");
        CaseNumber supplement = deck.file("member3", difference, first.value());
        assertThat(deck.shown("lead", supplement).get("case_supplement"))
                .isEqualTo("%s: Pens for the workshop. 100.00 EUR were granted of line %s, 100.00 EUR are paid"
                        .formatted(first, deck.line(first)));
        deck.approve("lead", supplement);
        settleClaim(supplement, "12.50", true);
        assertThat(deck.outcome(supplement)).isEqualTo("spent");
        assertThat(funds(first)).containsExactly("19887.50", "0.00", "0.00", "112.50");

        CaseNumber another = deck.file("member2", difference, first.value());
        assertThat(deck.shown("lead", another).get("case_supplement")).isEqualTo("no other request");
    }

    @Test
    @DisplayName("BA-13 claims in parts have the tolerance once, not each")
    void toleratesOnce() {
        CaseNumber number = committed("100.00");
        settleClaim(number, "60.00", false);

        assertThat(refused(() -> claim(number, "45.01", BILL, false))).isInstanceOf(Invalid.class);
        settleClaim(number, "45.00", false);

        assertThat(deck.outcome(number)).isEqualTo("spent");
    }

    @Test
    @DisplayName(
            "BA-13 what is beyond the commitment isn't paid where the line lacks it, also when it lacks it only later")
    void needsTheLineToHaveIt() {
        String line = deck.line("lead", FundsCheck.STOP, "105.00");
        CaseNumber number = deck.file("member3", line, "100.00");
        deck.approve("lead", number);
        claim(number, "105.00", BILL, true);
        deck.answer("treasurer", number, YES);
        deck.file("member2", line, "0.01");

        assertThat(refused(() -> pay("payer", number)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has only 4.99 EUR available");
        CaseNumber other = deck.file("member3", deck.line("lead", FundsCheck.STOP, "102.00"), "100.00");
        deck.approve("lead", other);
        assertThat(refused(() -> claim("member3", other, "103.00", BILL, true)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has only 2.00 EUR available");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "1.005"})
    void refusesWhatIsNoSum(String amount) {
        CaseNumber number = committed("100.00");

        assertThat(refused(() -> claim(number, amount, BILL, false))).isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("BA-15 a claim without a receipt is paid only if a treasurer and a lead say why")
    void paysWithoutAReceiptByTwo() {
        CaseNumber number = deck.file("member3", deck.line("treasurer2", FundsCheck.STOP, "500.00"), "100.00");
        deck.approve("treasurer2", number);
        claim(number, "100.00", " ", true);

        assertThat(refused(() -> deck.answer("treasurer", number, YES)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("without a receipt");
        deck.answer("treasurer", number, because("The machine at the station gave none; I was there."));
        assertThat(deck.asked(number)).contains("lead", "lead2").doesNotContain("treasurer", "treasurer2");
        assertThat(refused(() ->
                        deck.complete("treasurer2", deck.task(number), because("I agree with my colleague here."))))
                .isInstanceOf(Refusal.class);
        deck.answer("lead2", number, because("A single ticket, and everybody saw the train."));
        pay("payer", number);

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(deck.minutes(number))
                .containsSubsequence("claim-check approve", "claim-check approve", "payment paid");
    }

    @Test
    @DisplayName("X8 a claim is rejected with a reason, which reaches the requester, and may be claimed again")
    void rejects() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);

        assertThat(refused(() -> deck.answer("treasurer", number, Map.of("decision", "reject", "comment", "no"))))
                .isInstanceOf(Invalid.class);
        deck.answer("treasurer", number, NO);

        assertThat(deck.told("member3", number)
                        .get(deck.told("member3", number).size() - 1)
                        .body())
                .contains("Reason: other. The bill names another event than ours.");
        assertThat(funds(number)).containsExactly("19900.00", "0.00", "100.00", "0.00");
        settleClaim(number, "90.00", true);
        assertThat(deck.outcome(number)).isEqualTo("spent");
    }

    @Test
    @DisplayName("X2 a checker with a conflict gives the check to the others")
    void passesOnAConflict() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);

        deck.recuse("treasurer", number);

        assertThat(deck.asked(number)).contains("treasurer2").doesNotContain("treasurer");
        assertThat(refused(() -> deck.complete("treasurer", deck.task(number), YES)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("BA-05 where no treasurer is free of ties to the payee, the council is asked")
    void asksTheCouncil() {
        Map<String, Object> request = Deck.request(deck.line("lead", FundsCheck.STOP, "500.00"), "100.00");
        request.put("payeeName", "Initech Printing");
        request.put("payeeAffiliation", "Initech");
        CaseNumber number = deck.file("treasurer", request);
        deck.approve("lead", number);

        claim("treasurer", number, "100.00", BILL, true);

        assertThat(deck.asked(number))
                .contains("council1", "council2", "council4", "council5")
                .doesNotContain("council3", "treasurer2");
    }

    @Test
    @DisplayName("BA-06 neither the requester, nor the payee, nor whoever approved or checked releases the payment")
    void keepsPayersApart() {
        CaseNumber number = deck.file("payer", deck.line("lead", FundsCheck.STOP, "500.00"), "100.00");
        deck.approve("lead", number);
        claim("payer", number, "100.00", BILL, true);
        deck.answer("treasurer2", number, YES);

        assertThat(deck.asked(number)).contains("payer2").doesNotContain("payer");
        Task payment = deck.task(number);
        for (String barred : List.of("payer", "lead", "treasurer2", "admin", "member3")) {
            assertThat(refused(() -> deck.complete(barred, payment, Map.of("paymentReference", "SEPA 1"))))
                    .as(barred)
                    .isInstanceOf(Refusal.class);
        }
        assertThat(refused(() -> deck.complete("treasurer2", payment, Map.of("paymentReference", "SEPA 1"))))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("BA-06 a payer who approved the request as the line's owner doesn't pay it")
    void keepsApproversFromPaying() {
        CaseNumber number = deck.file("member3", deck.line("payer", FundsCheck.STOP, "500.00"), "100.00");
        deck.approve("payer", number);
        claim(number, "100.00", BILL, true);
        deck.answer("treasurer", number, YES);

        assertThat(deck.asked(number)).contains("payer2").doesNotContain("payer");
        Task payment = deck.task(number);
        assertThat(refused(() -> deck.complete("payer", payment, Map.of("paymentReference", "SEPA 1"))))
                .isInstanceOf(Barred.class)
                .hasMessageContaining("you have approved this request");
    }

    @Test
    @DisplayName(
            "BA-14 the requester is reminded 7 days before a claim is due, then, and 14 days after; 60 days after delivery the commitment lapses")
    void lapses() {
        CaseNumber number = committed("100.00");
        List<Integer> reminders = List.of(
                reminders(number, Duration.ofDays(23).minusSeconds(1)),
                reminders(number, Duration.ofSeconds(1)),
                reminders(number, Duration.ofDays(7)),
                reminders(number, Duration.ofDays(14)));
        assertThat(reminders).containsExactly(0, 1, 2, 3);

        deck.pass(Duration.ofDays(16).minusSeconds(1), number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        deck.pass(Duration.ofSeconds(1), number);

        assertThat(deck.outcome(number)).isEqualTo("lapsed");
        assertThat(last(number).outcome()).isEqualTo("lapsed");
        assertThat(funds(number)).containsExactly("20000.00", "0.00", "0.00", "0.00");
    }

    @Test
    @DisplayName(
            "BA-14 what is left of a commitment that was paid in part lapses; the request is spent, and both are in the register")
    void lapsesInPart() {
        CaseNumber number = committed("100.00");
        settleClaim(number, "30.00", false);

        deck.pass(Duration.ofDays(61), number);

        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(deck.minutes(number)).endsWith("lapse lapsed", "settlement spent");
        assertThat(funds(number)).containsExactly("19970.00", "0.00", "0.00", "30.00");
    }

    @Test
    @DisplayName("BA-14 whoever has a claim rejected late has 14 days to mend it")
    void leavesTimeToMend() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);
        deck.pass(Duration.ofDays(70), number);
        deck.answer("treasurer", number, NO);

        deck.pass(Duration.ofDays(14).minusSeconds(1), number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        deck.pass(Duration.ofSeconds(1), number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
    }

    @Test
    @DisplayName(
            "BA-14 a treasurer or a lead gives more time, with a reason: it lapses as the last day is over, not before")
    void givesMoreTime() {
        CaseNumber number = committed("100.00");
        deck.pass(Duration.ofDays(50), number);

        deadlines.extend(Callers.caller("treasurer", Circle.TREASURERS), number, "2027-03-31", WHY);
        assertThat(deck.minutes(number)).endsWith("extension extended");
        assertThat(last(number).deciders()).containsExactly("treasurer");
        assertThat(last(number).facts()).containsEntry("until", "2027-03-31");
        assertThat(deck.notices("member3", number)).endsWith("claim-extended-2027-03-31");
        assertThat(deck.task(number).getDueDate()).isEqualTo("2027-03-31T00:00:00Z");

        passUntil("2027-03-23T23:59:59Z", number);
        assertThat(deck.notices("member3", number)).endsWith("claim-extended-2027-03-31");
        passUntil("2027-03-24T00:00:00Z", number);
        assertThat(deck.notices("member3", number)).endsWith("claim-reminder-2027-03-31-soon");
        passUntil("2027-03-31T23:59:59Z", number);
        assertThat(deck.notices("member3", number)).endsWith("claim-reminder-2027-03-31-due");
        assertThat(deck.state(number)).isEqualTo("encumbered");
        passUntil("2027-04-01T00:00:00Z", number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
    }

    @Test
    @DisplayName(
            "BA-14 more time given while a claim is being checked counts once it came back; more can be given again")
    void givesMoreTimeMeanwhile() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);
        deadlines.extend(Callers.caller("lead2", Circle.LEADS), number, "2027-02-28", WHY);
        assertThat(deck.task(number).getTaskDefinitionKey()).isEqualTo("check-claim");
        deck.answer("treasurer", number, NO);
        assertThat(deck.task(number).getDueDate()).isEqualTo("2027-02-28T00:00:00Z");

        deadlines.extend(Callers.caller("lead2", Circle.LEADS), number, "2027-03-01", WHY);
        passUntil("2027-03-01T23:59:59Z", number);
        claim(number, "100.00", BILL, true);
        deck.pass(Duration.ofDays(1), number);
        deck.answer("treasurer", number, NO);

        deck.pass(Duration.ofDays(14).minusSeconds(1), number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
        deck.pass(Duration.ofSeconds(1), number);
        assertThat(deck.outcome(number)).isEqualTo("lapsed");
    }

    @ParameterizedTest(name = "{0} ({1}) until {2}, because {3}: {4}")
    @CsvSource({
        "treasurer, TREASURERS, 2027-01-01, the bills come only in March, must be later than 2027-01-01",
        "treasurer, TREASURERS, soon, the bills come only in March, must be a day",
        "treasurer, TREASURERS, 2027-03-31, too short, 20 characters",
        "member2, MEMBERS, 2027-03-31, the bills come only in March, may give more time",
        "auditor, AUDITORS, 2027-03-31, the bills come only in March, may give more time",
        "lead, LEADS, 2027-03-31, the bills come only in March, gives themselves no more time"
    })
    @DisplayName("BA-14 gives no less time, none without a reason, and nobody gives it to themselves")
    void refusesMoreTime(String person, Circle circle, String until, String reason, String words) {
        CaseNumber number = deck.file("lead", deck.line("lead2", FundsCheck.STOP, "500.00"), "100.00");
        deck.approve("lead2", number);

        assertThat(catchThrowable(() -> deadlines.extend(Callers.caller(person, circle), number, until, reason)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
        assertThat(deck.minutes(number)).doesNotContain("extension extended");
    }

    @Test
    @DisplayName("X7 a claim that nobody checks or pays is brought to mind: after 7 days, after 30 days")
    void reminds() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);
        deck.pass(Duration.ofDays(7), number);
        assertThat(deck.notices("lead2", number)).containsExactly("check-reminder-1-0");
        assertThat(deck.notices("treasurer", number)).contains("check-reminder-1-0");

        deck.answer("treasurer", number, YES);
        deck.pass(Duration.ofDays(30), number);
        assertThat(deck.notices("payer", number)).containsExactly("pay-1", "pay-reminder-1");
        assertThat(deck.notices("treasurer2", number)).contains("pay-reminder-1");
        assertThat(deck.notices("lead2", number)).contains("pay-reminder-1");
    }

    @Test
    @DisplayName("X7 a check that nobody could be asked for is offered to whoever is there when it is brought to mind")
    void asksWhoeverIsThereByThen() {
        List<String> checkers =
                List.of("treasurer", "treasurer2", "council1", "council2", "council3", "council4", "council5");
        CaseNumber number = committed("100.00");
        checkers.forEach(person -> muster.move(person, MemberState.ON_LEAVE));
        try {
            claim(number, "100.00", BILL, true);
            assertThat(deck.asked(number)).isEmpty();
        } finally {
            checkers.forEach(person -> muster.move(person, MemberState.ACTIVE));
        }

        deck.pass(Duration.ofDays(7), number);

        assertThat(deck.asked(number)).containsExactly("treasurer", "treasurer2");
        assertThat(deck.notices("treasurer2", number)).containsExactly("check-reminder-1-0");
        deck.answer("treasurer2", number, YES);
        pay("payer", number);
        assertThat(deck.outcome(number)).isEqualTo("spent");
    }

    @Test
    @DisplayName(
            "a payment that failed posts nothing and keeps the money committed; whoever claimed reads why, and claims again")
    void comesBackWhereThePaymentFailed() {
        CaseNumber number = committed("100.00");
        claim(number, "100.00", BILL, true);
        deck.answer("treasurer", number, YES);
        assertThat(refused(() -> deck.answer("payer", number, Map.of("failed", true, "failure", "no"))))
                .isInstanceOf(Invalid.class);

        deck.answer("payer", number, Map.of("failed", true, "failure", "The bank says that this account is closed."));

        assertThat(funds(number)).containsExactly("19900.00", "0.00", "100.00", "0.00");
        assertThat(deck.minutes(number)).endsWith("payment failed");
        assertThat(last(number).deciders()).containsExactly("payer");
        assertThat(last(number).reason())
                .as("what a bank says stays with the claim")
                .isNull();
        assertThat(deck.notices("member3", number)).endsWith("claim-failed-1");
        assertThat(deck.task(number).getAssignee()).isEqualTo("member3");
        deck.withdraw("member3", number);
        assertThat(deck.outcome(number)).isEqualTo("withdrawn");
        CaseNumber again = committed("100.00");
        claim(again, "100.00", BILL, true);
        deck.answer("treasurer", again, YES);
        deck.answer("payer", again, Map.of("failed", true, "failure", "The bank says that this account is closed."));
        settleClaim(again, "100.00", true);
        assertThat(funds(again)).containsExactly("19900.00", "0.00", "0.00", "100.00");
    }

    @Test
    @DisplayName("X4 a request is withdrawn until something was paid, and not from then on")
    void withdrawsUntilPaid() {
        CaseNumber before = committed("100.00");
        claim(before, "100.00", BILL, true);
        deck.withdraw("member3", before);
        assertThat(deck.outcome(before)).isEqualTo("withdrawn");
        assertThat(funds(before)).containsExactly("20000.00", "0.00", "0.00", "0.00");

        CaseNumber after = committed("100.00");
        settleClaim(after, "30.00", false);
        assertThat(refused(() -> deck.withdraw("member3", after))).isInstanceOf(NotNow.class);
        assertThat(deck.state(after)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("X1 only the requester claims")
    void claimsAlone() {
        CaseNumber number = committed("100.00");

        assertThat(refused(() -> claim("member2", number, "100.00", BILL, true)))
                .isInstanceOf(AuthorizationException.class);
    }

    private void passUntil(String instant, CaseNumber number) {
        deck.pass(Duration.between(Moment.now(), Instant.parse(instant)), number);
    }

    private int reminders(CaseNumber number, Duration time) {
        deck.pass(time, number);
        return (int) deck.notices("member3", number).stream()
                .filter(notice -> notice.startsWith("claim-reminder-"))
                .count();
    }

    private CaseNumber committed(String amount) {
        CaseNumber number = deck.ask(amount);
        deck.approve("lead", number);
        if (!deck.state(number).equals("encumbered")) {
            deck.approve("treasurer2", number);
        }
        return number;
    }

    private void settleClaim(CaseNumber number, String amount, boolean last) {
        claim(number, amount, BILL, last);
        deck.answer("treasurer", number, YES);
        pay("payer", number);
    }

    private void claim(CaseNumber number, String amount, @Nullable String receipt, boolean last) {
        claim("member3", number, amount, receipt, last);
    }

    private void claim(String person, CaseNumber number, String amount, @Nullable String receipt, boolean last) {
        Map<String, Object> values = new HashMap<>(Map.of("claimAmount", amount, "final", last));
        if (receipt != null) {
            values.put("receipt", receipt);
        }
        deck.complete(person, deck.task(number), values);
    }

    private void pay(String payer, CaseNumber number) {
        deck.answer(payer, number, Map.of("paymentReference", "SEPA 2026-11-02/17"));
    }

    /** What is available, asked for, committed and spent. */
    private List<String> funds(CaseNumber number) {
        return Stream.concat(
                        deck.funds(number).stream(),
                        Stream.of(deck.balance(number).expended().decimal()))
                .toList();
    }

    private Entry last(CaseNumber number) {
        List<Entry> entries = deck.entries(number);
        return entries.get(entries.size() - 1);
    }

    private static Map<String, Object> because(String comment) {
        return Map.of("decision", "approve", "comment", comment);
    }

    private @Nullable Throwable refused(Runnable doing) {
        return catchThrowable(() -> door.through(() -> {
            doing.run();
            return null;
        }));
    }
}
