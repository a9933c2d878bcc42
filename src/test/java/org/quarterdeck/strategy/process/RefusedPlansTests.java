package org.quarterdeck.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.strategy.Charter;
import org.quarterdeck.strategy.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused leaves everything as it was. */
@HouseTest
@OnBothDatabases
class RefusedPlansTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Forum forum;

    @Autowired
    Charter charter;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("title", null, "title: is required"),
                arguments("title", "no", "title: must have at least 3 characters"),
                arguments("title", "x".repeat(121), "title: must have at most 120 characters"),
                arguments("period", "next year", "period: must be a year or half of one"),
                arguments("period", "2027-H3", "period: must be a year or half of one"),
                arguments("vision", "more", "vision: must have at least 20 characters"),
                arguments("vision", "x".repeat(2001), "vision: must have at most 2000 characters"),
                arguments("funding", "12.345", "funding: must be an amount of money"),
                arguments("funding", "0", "funding: must be at least 0.01"),
                arguments("funding", "999.99", "objectives: the envelopes add up to 1000.00 EUR, more than"),
                arguments("objectives", null, "objectives: is required"),
                arguments("objectives", "teach everybody", "objectives: must be JSON"),
                arguments("objectives", "{}", "objectives: must be a list of one to seven objectives"),
                arguments("objectives", "[{}]", "objectives[0].keyResults: must be a list"),
                arguments("owner", "lead2", "owner: is not a field of this form"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("faults")
    void namesTheFault(String field, String value, String words) {
        Map<String, Object> values = new HashMap<>(Drafts.plan(Forum.newLine()));
        values.put(field, value);

        assertThat(faults("lead", values)).anyMatch(fault -> fault.startsWith(words));
    }

    @Test
    @DisplayName("SP-01 everything that is wrong is named at once, and nothing is created")
    void namesEverythingAtOnce() {
        Map<String, Object> objective = Drafts.objective("AIM-1", forum.openLine("USD", "10.00"), "6000.00");
        Map<String, Object> other = Drafts.objective("AIM-2", Forum.newLine(), "1.00");
        other.put("owner", "nobody");
        Map<String, Object> values = Drafts.plan();
        values.put("title", "");
        values.put("objectives", List.of(objective, other));
        List<Long> before = counts();

        assertThat(faults("lead", values))
                .hasSize(4)
                .anyMatch(fault -> fault.equals("title: is required"))
                .anyMatch(fault -> fault.equals("objectives[1].owner: must be the id of a known person"))
                .anyMatch(fault -> fault.contains("add up to 6000.00 EUR, more than the funding of 5000.00 EUR"))
                .anyMatch(fault -> fault.contains("is kept in USD, a plan is made in EUR"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void isProposedByLeadsAlone() {
        List<Long> before = counts();

        for (String person : List.of("member", "treasurer", "council1", "sponsor", "admin")) {
            assertThatThrownBy(() -> forum.propose(person, Drafts.plan(Forum.newLine())))
                    .as(person)
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @DisplayName("objectives come as a list, as JSON of the engine, or as text that is JSON: to the same text")
    void takesObjectivesInThreeWays() throws JsonProcessingException {
        String line = Forum.newLine();
        Map<String, Object> asList = Drafts.plan(line);
        String json = JSON.writeValueAsString(asList.get("objectives"));
        Map<String, Object> asText = new HashMap<>(asList);
        asText.put("objectives", json);
        Map<String, Object> asJson = new HashMap<>(asList);
        asJson.put("objectives", SpinValues.jsonValue(json).create());

        assertThat(Stream.of(asList, asText, asJson)
                        .map(values -> forum.propose("lead", values))
                        .map(number -> charter.find(number).orElseThrow().hash())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void refusesAChangeAsItRefusesAStart() {
        String line = Forum.newLine();
        CaseNumber number = forum.propose("lead", Drafts.plan(line));
        Map<String, Object> broken = Drafts.plan(line);
        broken.put("title", "no");
        broken.put("funding", "1.00");

        assertThatThrownBy(() -> forum.amend("lead", number, broken))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("title: must have at least 3 characters")
                .hasMessageContaining("objectives: the envelopes add up");

        assertThat(charter.versions(number)).hasSize(1);
        assertThat(forum.tasks(number, "confirm-change")).isEmpty();
    }

    private List<String> faults(String person, Map<String, Object> values) {
        List<Long> before = counts();
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> forum.propose(person, values))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::faults)
                .satisfies(faults -> faults.stream().map(Fault::toString).forEach(found::add));
        assertThat(counts()).isEqualTo(before);
        return found;
    }

    /** Instances, cases, plans, versions and notices. */
    private List<Long> counts() {
        return Stream.concat(
                        Stream.of(history.createHistoricProcessInstanceQuery().count()),
                        Stream.of("cases_case", "strategy_plan", "strategy_version", "correspondence_notice")
                                .map(table -> jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single()))
                .toList();
    }
}
