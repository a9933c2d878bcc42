package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.Statements;
import org.quarterdeck.budget.Outlay;
import org.quarterdeck.budget.Outlays;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@OnBothDatabases
class OutlaysTests {

    @Autowired
    Outlays outlays;

    @Autowired
    Deck deck;

    @Autowired
    PaperPlan plan;

    @Autowired
    Statements statements;

    private final String code = "OBJ-" + UUID.randomUUID();

    @Test
    @DisplayName("SP-17 add up what is asked for and committed for an objective, over all its requests and lines")
    void addUpByObjective() {
        plan.adopt(code);
        CaseNumber granted = file(code, "180.00");
        deck.answer("lead", granted, Map.of("decision", "approve", "approvedAmount", "100.01"));
        deck.approve("lead", file(code, "20.00"));
        file(code, "1500.00");
        deck.reject("lead", file(code, "30.00"));

        assertThat(pursued()).containsExactly(outlay("1500.00", "120.01"));
    }

    @Test
    @DisplayName("SP-17 count a request for the objective that its last version names, and on its last line alone")
    void followARevision() {
        plan.adopt(code);
        CaseNumber number = file(null, "180.00");
        deck.sendBack("lead", number);

        deck.revise(
                "member3",
                number,
                Map.of("objective", code, "budgetLine", deck.line("lead", FundsCheck.STOP, "900.00")));

        assertThat(pursued()).containsExactly(outlay("180.00", "0.00"));
        deck.approve("lead", number);
        assertThat(pursued()).containsExactly(outlay("0.00", "180.00"));
        deck.withdraw("member3", number);
        assertThat(pursued()).isEmpty();
    }

    @Test
    @DisplayName("SP-17 list what is committed without an objective, and nothing that is only asked for")
    void listWhatIsAdrift() {
        plan.adopt(code);
        CaseNumber committed = file(null, "180.00");
        deck.approve("lead", committed);
        CaseNumber asked = file(null, "180.00");
        CaseNumber pursuing = file(code, "180.00");
        deck.approve("lead", pursuing);

        assertThat(outlays.withoutObjective())
                .filteredOn(adrift -> List.of(committed, asked, pursuing).contains(adrift.number()))
                .singleElement()
                .satisfies(adrift -> {
                    assertThat(adrift.number()).isEqualTo(committed);
                    assertThat(adrift.title()).isEqualTo("Pens for the workshop");
                    assertThat(adrift.outlay()).isEqualTo(outlay("0.00", "180.00"));
                });
    }

    @Test
    void askTheDatabaseOnce() {
        assertThat(statements.of(outlays::byObjective)).hasSize(1);
        assertThat(statements.of(outlays::withoutObjective)).hasSize(1);
    }

    private CaseNumber file(@Nullable String objective, String amount) {
        Map<String, Object> values = new HashMap<>(Deck.request(deck.line("lead", FundsCheck.STOP, "9000.00"), amount));
        if (objective != null) {
            values.put("objective", objective);
        }
        return deck.file("member3", values);
    }

    private List<Outlay> pursued() {
        return outlays.byObjective().stream()
                .filter(pursued -> pursued.objective().equals(code))
                .map(Outlays.Pursued::outlay)
                .toList();
    }

    private static Outlay outlay(String asked, String committed) {
        return new Outlay(Money.of(asked, "EUR"), Money.of(committed, "EUR"), Money.of("0.00", "EUR"));
    }
}
