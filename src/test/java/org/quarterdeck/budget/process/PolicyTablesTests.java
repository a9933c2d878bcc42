package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default policy of the demonstration, row by row and at every edge. */
class PolicyTablesTests {

    private static final DmnEngine TABLES =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}, over budget {1}, related {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0.01     | false | false | line-owner
            200.00   | false | false | line-owner
            200.01   | false | false | line-owner, then treasurer
            2000     | false | false | line-owner, then treasurer
            2000.01  | false | false | 2 of 3 council
            10000.00 | false | false | 2 of 3 council
            10000.01 | false | false | ballot of council
            10000.01 | true  | true  | ballot of council
            10000.01 | false | true  | ballot of council
            100.00   | true  | false | ballot of council
            100.00   | true  | true  | ballot of council
            100.00   | false | true  | ballot of council
            """)
    void routesByAmountBudgetAndParty(String amount, boolean overBudget, boolean relatedParty, String approvals)
            throws IOException {
        assertThat(answer(
                        "approval-route",
                        Variables.putValue("amount", amount)
                                .putValue("overBudget", overBudget)
                                .putValue("relatedParty", relatedParty)
                                .putValue("remarkable", false)))
                .isEqualTo(approvals);
    }

    @DisplayName("BA-02, BA-03 what a line says to a request beyond what is available")
    @ParameterizedTest(name = "{0}, enough {1}: {2}")
    @CsvSource({
        "STOP, true, reserve",
        "WARN, true, reserve",
        "IGNORE, true, reserve",
        "STOP, false, refuse",
        "WARN, false, go-over-budget",
        "IGNORE, false, reserve"
    })
    void checksFunds(String fundsCheck, boolean fundsSuffice, String action) throws IOException {
        assertThat(answer(
                        "funds-check-action",
                        Variables.putValue("fundsCheck", fundsCheck).putValue("fundsSuffice", fundsSuffice)))
                .isEqualTo(action);
    }

    @DisplayName("BA-16 what one person gets in a year")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"travel, 2000.00", "event,", "swag,", "other,"})
    void capsTheYear(String category, @Nullable String cap) throws IOException {
        assertThat(answer("yearly-cap", Variables.putValue("category", category)))
                .isEqualTo(cap);
    }

    private static @Nullable String answer(String table, VariableMap question) throws IOException {
        try (InputStream drawn = Objects.requireNonNull(
                PolicyTablesTests.class.getResourceAsStream("/processes/budget-approval/" + table + ".dmn"))) {
            DmnDecision decision = TABLES.parseDecision(table, drawn);
            DmnDecisionTableResult result = TABLES.evaluateDecisionTable(decision, question);
            return result.isEmpty() ? null : result.getSingleEntry();
        }
    }
}
