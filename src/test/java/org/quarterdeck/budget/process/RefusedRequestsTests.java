package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused leaves everything as it was. */
@HouseTest
@OnBothDatabases
class RefusedRequestsTests {

    @Autowired
    Deck deck;

    @Autowired
    HistoryService history;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("title", "no", "must have at least 3 characters"),
                Arguments.of("justification", "because", "must have at least 20 characters"),
                Arguments.of("amount", "12.345", "must be an amount of money such as 1250.00"),
                Arguments.of("amount", "0", "must be at least 0.01"),
                Arguments.of("currency", "USD", "must be EUR, which line"),
                Arguments.of("budgetLine", "NOWHERE", "no budget line has the code NOWHERE"),
                Arguments.of("category", "yachts", "must be one of travel"),
                Arguments.of("payeePerson", "nobody", "nobody has the id nobody"),
                Arguments.of("payeeName", "Printers Ltd", "is required with a payee from outside"),
                Arguments.of("payeeAffiliation", "Printers Ltd", "is required with a payee's affiliation"),
                Arguments.of("objective", "OBJ-1", "no adopted objective has the code OBJ-1"),
                Arguments.of("neededBy", "2020-01-01", "must be later than today"),
                Arguments.of("requester", "lead", "is not a field of this form"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("faults")
    void namesTheFault(String field, String value, String words) {
        String line = deck.line("lead", FundsCheck.STOP, "1000.00");
        Map<String, Object> values = new HashMap<>(Deck.request(line, "100.00"));
        values.put(field, value);
        long before = history.createHistoricProcessInstanceQuery().count();

        assertThatThrownBy(() -> deck.file("member3", values))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::faults)
                .satisfies(found -> assertThat(found).map(Fault::toString).anyMatch(fault -> fault.contains(words)));

        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(deck.balance(line).available().decimal()).isEqualTo("1000.00");
    }

    @Test
    @DisplayName("BA-02 a STOP line refuses what it doesn't have, at the start and at a revision")
    void refusesBeyondTheLine() {
        String line = deck.line("lead", FundsCheck.STOP, "1000.00");
        assertThatThrownBy(() -> deck.file("member3", line, "1000.01"))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("has 1000.00 EUR available");

        CaseNumber number = deck.file("member3", line, "900.00");
        deck.sendBack("lead", number);

        assertThatThrownBy(() -> deck.revise("member3", number, Map.of("amount", "1100.00")))
                .isInstanceOf(NotNow.class);
        assertThat(deck.state(number)).isEqualTo("returned");
        assertThat(deck.balance(line).preEncumbered().decimal()).isEqualTo("900.00");
    }

    @Test
    @DisplayName("BA-03 a WARN line lets it through the over-budget way; IGNORE asks nothing; the action is kept")
    void letsThroughBeyondTheLine() {
        CaseNumber warned = deck.file("member3", deck.line("lead", FundsCheck.WARN, "10.00"), "100.00");
        CaseNumber ignored = deck.file("member3", deck.line("lead", FundsCheck.IGNORE, "10.00"), "100.00");

        assertThat(deck.asked(warned)).containsExactly("council1", "council2", "council3", "council4", "council5");
        assertThat(deck.asked(ignored)).containsExactly("lead");
        deck.approve("lead", ignored);
        assertThat(deck.entries(ignored))
                .last()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("fundsAction", "reserve"));
    }

    @Test
    @DisplayName("BA-10, X8 a no and a return need a code and a reason of twenty characters")
    void asksForReasons() {
        CaseNumber number = deck.file("member3", deck.line("lead", FundsCheck.STOP, "1000.00"), "100.00");

        for (String decision : new String[] {"reject", "revise"}) {
            assertThatThrownBy(() -> deck.answer("lead", number, Map.of("decision", decision)))
                    .hasMessageContaining("reasonCode: is required")
                    .hasMessageContaining("comment: is required");
            assertThatThrownBy(() -> deck.answer(
                            "lead", number, Map.of("decision", decision, "reasonCode", "late", "comment", "too late")))
                    .hasMessage("comment: must have at least 20 characters");
        }
        assertThat(deck.minutes(number)).isEmpty();
        assertThat(deck.asked(number)).containsExactly("lead");
    }

    @Test
    @DisplayName("BA-04 nobody grants more than was asked for")
    void grantsNoMore() {
        CaseNumber number = deck.file("member3", deck.line("lead", FundsCheck.STOP, "1000.00"), "100.00");

        assertThatThrownBy(() -> deck.answer("lead", number, Map.of("decision", "approve", "approvedAmount", "100.01")))
                .hasMessage("approvedAmount: must not be more than the 100.00 EUR asked for");
    }

    @Test
    @DisplayName("X1, BA-05 neither requester nor payee nor their colleagues are asked, or get through")
    void barsTheInterested() {
        String line = deck.line("lead", FundsCheck.STOP, "1000.00");
        CaseNumber own = deck.file("lead", line, "50.00");
        assertThat(deck.asked(own)).containsExactly("council2", "council3", "council4", "council5");
        CaseNumber colleague = deck.file("member", line, "50.00");
        assertThat(deck.asked(colleague)).containsExactly("lead2");
        Task task = deck.task(colleague);

        for (String barred : new String[] {"member", "lead", "admin", "member3"}) {
            assertThatThrownBy(() -> deck.claim(barred, task))
                    .isInstanceOfAny(Barred.class, AuthorizationException.class);
            assertThatThrownBy(() -> deck.complete(barred, task, Map.of("decision", "approve")))
                    .isInstanceOfAny(Barred.class, AuthorizationException.class);
        }
        assertThat(deck.task(colleague).getAssignee()).isNull();
        assertThat(deck.minutes(colleague)).isEmpty();
    }

    @Test
    @DisplayName("X6 a case is decided under the version of the table it started with, and says so")
    void saysWhichRulesApplied() {
        CaseNumber number = deck.file("member3", deck.line("lead", FundsCheck.STOP, "1000.00"), "100.00");
        deck.approve("lead", number);

        assertThat(deck.entries(number))
                .allSatisfy(entry -> assertThat(entry.policy().toString())
                        .contains("approval-route")
                        .contains("small"));
    }
}
