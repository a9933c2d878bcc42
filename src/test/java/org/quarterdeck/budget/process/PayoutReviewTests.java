package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Muster;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.LineCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is paid keeps their account; another one than was known when others decided returns the request to review. */
@HouseTest
@OnBothDatabases
class PayoutReviewTests {

    private static final String DOOR = "/api/me/payout-account";
    private static final String IBAN = "DE89370400440532013000";
    private static final Map<String, Object> YES = Map.of("decision", "approve");

    @Autowired
    Deck deck;

    @Autowired
    Muster muster;

    @Autowired
    Sheets sheets;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate rest;

    private String member;

    @BeforeEach
    void comesWithAnAccount() {
        member = muster.member();
        keep("cash box " + UUID.randomUUID());
    }

    @AfterEach
    void goes() {
        muster.dismiss();
    }

    @Test
    @DisplayName("BA-07 an IBAN is kept without blanks, other accounts as they are called; each reads their own alone")
    void keepsAnAccount() {
        assertThat(keep("de89 3704 0044 0532 0130 00").getBody().path("account").asText())
                .isEqualTo(IBAN);

        assertThat(own(member).path("account").asText()).isEqualTo(IBAN);
        assertThat(own("lead").path("account").isNull()).isTrue();
        assertThat(rest.getForEntity(DOOR, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013001", "XX89370400440532013000", "DE8937040044053201", "", " ", "a\nb"})
    void refusesWhatIsNoAccount(String account) {
        String before = own(member).path("account").asText();

        ResponseEntity<JsonNode> refused = keep(account);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody().path("errors").path(0).path("field").asText())
                .isEqualTo("account");
        assertThat(own(member).path("account").asText()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "BA-07 another account while others decide voids the approvals so far, and keeps what was asked for readable")
    void returnsFromApproval() {
        CaseNumber number = deck.ask(member, "1500.00");
        deck.approve("lead", number);
        assertThat(deck.asked(number)).containsExactly("treasurer", "treasurer2");

        keep(IBAN);

        assertThat(deck.asked(number)).containsExactly("lead");
        assertThat(deck.funds(number)).containsExactly("18500.00", "1500.00", "0.00");
        assertThat(deck.minutes(number)).containsExactly("answer approve", "review reopened");
        assertThat(deck.notices(member, number)).containsExactly("review-2");
        assertThat(sheets.dossier(number).versions()).hasSize(2);
        assertThat(sheets.dossier(number).answers()).noneMatch(answer -> answer.standing());
        deck.approve("lead", number);
        deck.approve("treasurer2", number);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName(
            "BA-07 another account after approval: what is committed is only asked for again, and open claims are void")
    void returnsFromCommitment() {
        CaseNumber number = deck.ask(member, "180.00");
        deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "120.00"));
        claim(number, "120.00", false);
        deck.answer("treasurer2", number, YES);

        keep(IBAN);

        assertThat(deck.state(number)).isEqualTo("in-approval");
        assertThat(deck.asked(number)).containsExactly("lead");
        assertThat(deck.funds(number)).containsExactly("19880.00", "120.00", "0.00");
        assertThat(sheets.dossier(number).versions())
                .extracting(version -> version.ask().amount())
                .containsExactly("180.00", "120.00");
        assertThat(deck.told(member, number))
                .last()
                .satisfies(told -> assertThat(told.body()).contains("is void: claim it anew"));
        assertThat(claims(number)).containsExactly("void");

        deck.approve("lead", number);
        assertThat(deck.funds(number)).containsExactly("19880.00", "0.00", "120.00");
        claim(number, "120.00", true);
        deck.answer("treasurer2", number, YES);
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));
        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(claims(number)).containsExactly("void", "paid");
    }

    @Test
    @DisplayName("BA-07 what was paid before stays paid; only the rest is asked for again")
    void keepsWhatIsPaid() {
        CaseNumber number = deck.ask(member, "100.00");
        deck.approve("lead", number);
        claim(number, "30.00", false);
        deck.answer("treasurer2", number, YES);
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));

        keep(IBAN);

        assertThat(deck.funds(number)).containsExactly("19900.00", "70.00", "0.00");
        assertThat(sheets.forApproval(number)).containsEntry("case_paid", "30.00 EUR");
        assertThat(catchThrowable(
                        () -> deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "30.00"))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("paid already");
        deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "90.00"));
        assertThat(deck.funds(number)).containsExactly("19910.00", "0.00", "60.00");
        claim(number, "60.00", true);
        deck.answer("treasurer2", number, YES);
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));
        assertThat(deck.outcome(number)).isEqualTo("spent");
        assertThat(deck.balance(number).expended().decimal()).isEqualTo("90.00");
    }

    @Test
    @DisplayName("BA-07 what is said to have changed has changed: nobody sends the message, administrators neither")
    void isNotMadeUp() {
        CaseNumber number = deck.ask(member, "100.00");
        deck.approve("lead", number);

        for (String message : List.of("payout-account-changed", "time-extended")) {
            assertThat(catchThrowable(() -> deck.as(
                            "admin",
                            () -> runtime.createMessageCorrelation("budget-approval." + message)
                                    .processInstanceBusinessKey(number.value())
                                    .correlateWithResult())))
                    .isInstanceOf(Barred.class);
        }

        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-20 what came back while it is reviewed is neither reserved nor paid a second time")
    void countsWhatCameBackMeanwhile() {
        CaseNumber number = deck.ask(member, "100.00");
        deck.approve("lead", number);
        claim(number, "30.00", false);
        deck.answer("treasurer2", number, YES);
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));
        keep(IBAN);
        int payment = ledger.payments(number).get(0).posting().position();
        transaction.executeWithoutResult(status ->
                ledger.refund(new LineCode(deck.line(number)), payment, Money.of("20.00", "EUR"), "came back"));

        deck.approve("lead", number);

        assertThat(deck.state(number)).isEqualTo("encumbered");
        assertThat(deck.funds(number)).containsExactly("19920.00", "0.00", "70.00");
    }

    @Test
    @DisplayName(
            "BA-07 where something was paid, a revision neither moves the request to another line nor goes below it")
    void keepsALineThatHasPaid() {
        CaseNumber number = deck.ask(member, "100.00");
        deck.approve("lead", number);
        claim(number, "30.00", false);
        deck.answer("treasurer2", number, YES);
        deck.answer("payer2", number, Map.of("paymentReference", "SEPA " + number));
        keep(IBAN);
        deck.sendBack("lead", number);

        assertThat(catchThrowable(() -> deck.revise(member, number, Map.of("budgetLine", "EVENTS"))))
                .isInstanceOf(Invalid.class);
        assertThat(catchThrowable(() -> deck.revise(member, number, Map.of("amount", "30.00"))))
                .isInstanceOf(Invalid.class);
        deck.revise(member, number, Map.of("amount", "50.00"));
        assertThat(deck.funds(number)).containsExactly("19950.00", "20.00", "0.00");
    }

    @Test
    @DisplayName("BA-07 another account while the council votes: it votes anew")
    void returnsFromTheBallot() {
        CaseNumber number = deck.ask(member, "12000.00");
        deck.vote("council1", number, "for");

        keep(IBAN);

        assertThat(deck.asked(number)).contains("council1");
        deck.vote(number, Map.of("council1", "for", "council2", "for", "council3", "for", "council4", "for"));
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-07 another account while the requester revises: whatever they change, all are asked anew")
    void returnsFromRevision() {
        CaseNumber number = deck.ask(member, "1500.00");
        deck.approve("lead", number);
        deck.sendBack("treasurer2", number);

        keep(IBAN);
        assertThat(deck.state(number)).isEqualTo("returned");
        deck.revise(member, number, Map.of("title", "Pens for all workshops"));

        assertThat(deck.asked(number)).containsExactly("lead");
    }

    @Test
    @DisplayName(
            "BA-07 neither the first account, nor the same one again, nor that of somebody who isn't paid changes anything")
    void leavesOthersAlone() {
        String newcomer = muster.member();
        CaseNumber first = deck.ask(newcomer, "180.00");
        deck.approve("lead", first);
        put(newcomer, IBAN);
        put(newcomer, "DE89 3704 0044 0532 0130 00");
        Map<String, Object> outside = new HashMap<>(Deck.request(deck.line(first), "10.00"));
        outside.put("payeeName", "Printers");
        outside.put("payeeAffiliation", "State");
        CaseNumber forOthers = deck.file(member, outside);
        deck.approve("lead", forOthers);

        keep(IBAN);

        assertThat(deck.state(first)).isEqualTo("encumbered");
        assertThat(deck.state(forOthers)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName("BA-07 whoever is to pay sees the account, and nobody else who may open the task")
    void showsItToPayersAlone() {
        keep(IBAN);
        CaseNumber number = deck.ask(member, "100.00");
        deck.approve("lead", number);
        claim(number, "100.00", true);
        deck.answer("treasurer2", number, YES);
        String form = "/engine-rest/task/%s/form-variables?deserializeValues=false"
                .formatted(deck.task(number).getId());

        assertThat(read("payer2", form)).contains(IBAN);
        for (String other : List.of("lead", "auditor", "treasurer2", "admin", "member2")) {
            assertThat(read(other, form)).as(other).doesNotContain(IBAN);
        }
        assertThat(read("lead", "/api/cases/" + number)).doesNotContain(IBAN);
    }

    @Test
    @DisplayName("an account that somebody else is paid to as well is flagged HIGH to approvers, without the account")
    void flagsASharedAccount() {
        String other = muster.member();
        String shared = "our cash box " + UUID.randomUUID();
        put(other, shared);
        keep(shared);

        assertThat(sheets.evidence(deck.ask(member, "100.00")))
                .contains("HIGH: %s is paid to the same account as %s.".formatted(member, other))
                .doesNotContain(shared);
        put(other, "another cash box");
        assertThat(sheets.evidence(deck.ask(member, "101.00"))).doesNotContain("same account");
    }

    private void claim(CaseNumber number, String amount, boolean last) {
        deck.complete(
                member,
                deck.task(number),
                Map.of("claimAmount", amount, "receipt", "bill of " + number, "final", last));
    }

    private List<String> claims(CaseNumber number) {
        return rest.withBasicAuth(member, "demo")
                .getForEntity("/api/budget-requests/%s/claims".formatted(number), JsonNode.class)
                .getBody()
                .findValuesAsText("state");
    }

    private ResponseEntity<JsonNode> keep(String account) {
        return put(member, account);
    }

    private ResponseEntity<JsonNode> put(String person, String account) {
        return rest.withBasicAuth(person, "demo")
                .exchange(DOOR, HttpMethod.PUT, new HttpEntity<>(Map.of("account", account)), JsonNode.class);
    }

    private JsonNode own(String person) {
        return rest.withBasicAuth(person, "demo")
                .getForEntity(DOOR, JsonNode.class)
                .getBody();
    }

    private String read(String person, String path) {
        return String.valueOf(rest.withBasicAuth(person, "demo")
                .getForEntity(path, String.class)
                .getBody());
    }
}
