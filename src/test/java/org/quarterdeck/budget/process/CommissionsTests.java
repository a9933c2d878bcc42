package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.budget.Commissions;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

/** A case that costs something asks for its money by a call of the process. */
@HouseTest
@OnBothDatabases
class CommissionsTests {

    private static final AtomicInteger FAIRS = new AtomicInteger();

    @Autowired
    Deck deck;

    @Autowired
    Fairground fairground;

    @Autowired
    Commissions commissions;

    @Autowired
    Docket docket;

    @Autowired
    TestRestTemplate rest;

    private String line;
    private CaseNumber fair;

    @BeforeEach
    void openALine() {
        line = deck.line("lead", FundsCheck.STOP, "20000.00");
        fair = new CaseNumber("FAI-2026-%04d".formatted(FAIRS.incrementAndGet()));
    }

    @Test
    @DisplayName(
            "is a request under a number of its own, whose reference is the caller's and whose requester answers for it")
    void isARequestOfItsOwn() {
        CaseNumber budget = fairground.plan(fair, Fairground.costs(line, "150.00"));

        Case opened = docket.find(budget).orElseThrow();
        assertThat(budget.value()).startsWith("BUD-");
        assertThat(opened.reference()).isEqualTo(fair.value());
        assertThat(opened.startedBy().value()).isEqualTo("lead2");
        assertThat(opened.title()).isEqualTo("A fair");
        assertThat(deck.funds(budget)).containsExactly("19850.00", "150.00", "0.00");
        assertThat(deck.asked(budget)).containsExactly("lead");
        assertThat(commissions.isFunded(budget)).isTrue();
    }

    @Test
    @DisplayName("is approved, returned and revised like any other")
    void goesTheWholeWay() {
        CaseNumber budget = fairground.plan(fair, Fairground.costs(line, "150.00"));

        deck.sendBack("lead", budget);
        deck.revise("lead2", budget, Map.of("amount", "120.00"));
        deck.approve("lead", budget);

        assertThat(deck.state(budget)).isEqualTo("encumbered");
        assertThat(deck.funds(budget)).containsExactly("19880.00", "0.00", "120.00");
        assertThat(commissions.standing(budget)).isEqualTo("encumbered");
        assertThat(fairground.isOver(fair)).isFalse();
    }

    @Test
    @DisplayName("lets its caller go on when it is rejected")
    void returnsToItsCaller() {
        CaseNumber budget = fairground.plan(fair, Fairground.costs(line, "150.00"));

        deck.reject("lead", budget);

        assertThat(commissions.standing(budget)).isEqualTo("rejected");
        assertThat(commissions.isFunded(budget)).isFalse();
        assertThat(fairground.isOver(fair)).isTrue();
    }

    @Test
    @DisplayName("WP-12 gives back what it holds when the case that asked for it ends, approved or not")
    void endsWithItsCaller() {
        CaseNumber asked = fairground.plan(fair, Fairground.costs(line, "150.00"));
        CaseNumber other = new CaseNumber("FAI-2026-%04d".formatted(FAIRS.incrementAndGet()));
        CaseNumber granted = fairground.plan(other, Fairground.costs(line, "100.00"));
        deck.approve("lead", granted);
        assertThat(deck.funds(granted)).containsExactly("19750.00", "150.00", "100.00");

        fairground.callOff(fair);
        fairground.callOff(other);

        assertThat(deck.funds(granted)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.state(asked)).isEqualTo("withdrawn");
        assertThat(deck.state(granted)).isEqualTo("withdrawn");
        assertThat(deck.entries(granted)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("withdrawal");
            assertThat(entry.deciders()).isEmpty();
            assertThat(entry.reason()).isEqualTo("the case that it was asked for has ended");
        });
        assertThat(deck.tasks(asked)).isEmpty();
    }

    @Test
    @DisplayName("gives back as well what an administrator deletes")
    void givesBackWhatIsDeleted() {
        CaseNumber number = deck.file("member3", line, "150.00");

        Http.engineRest(rest, "admin").knock(HttpMethod.DELETE, "process-instance/" + deck.instance(number), null);

        assertThat(deck.funds(number)).containsExactly("20000.00", "0.00", "0.00");
        assertThat(deck.state(number)).isEqualTo("withdrawn");
        assertThat(deck.minutes(number)).contains("withdrawal withdrawn", "intervention delete");
    }

    @Test
    @DisplayName("files nothing that is wrong, and refuses more than a STOP line has; its caller isn't started either")
    void refusesWhatIsWrong() {
        assertThatThrownBy(() -> fairground.plan(fair, Fairground.costs("NOWHERE", "150.00")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("NOWHERE");
        assertThatThrownBy(() -> fairground.plan(fair, Fairground.costs(line, "20000.01")))
                .hasRootCauseInstanceOf(NotNow.class);
        assertThat(fairground.isOver(fair)).isTrue();
        assertThat(deck.balance(line).available().decimal()).isEqualTo("20000.00");
    }

    @Test
    @DisplayName("may be asked for again by the same case and person, told apart by a count")
    void mayBeAskedForAgain() {
        deck.reject("lead", fairground.plan(fair, Fairground.costs(line, "150.00")));

        CaseNumber again = fairground.plan(fair, Fairground.costs(line, "120.00"));

        assertThat(docket.find(again).orElseThrow().reference()).isEqualTo(fair + "/2");
    }

    @Test
    @DisplayName("cuts a title that is longer than a request's may be")
    void cutsLongTitles() {
        Map<String, Object> costs = Fairground.costs(line, "150.00");
        costs.put("title", "x".repeat(160));

        CaseNumber budget = fairground.plan(fair, costs);

        assertThat(docket.find(budget).orElseThrow().title()).hasSize(120).endsWith("x…");
    }
}
