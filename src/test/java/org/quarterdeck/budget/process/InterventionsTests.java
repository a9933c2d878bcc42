package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.ledger.FundsCheck;
import org.quarterdeck.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What an administrator changes in a running case stands in the register, whichever door it is changed through. */
@HouseTest
class InterventionsTests {

    @Autowired
    Deck deck;

    @Autowired
    Bench bench;

    @Autowired
    TestRestTemplate rest;

    private CaseNumber number;
    private Task task;
    private Map<String, String> places;

    @BeforeEach
    void askTheOwner() {
        String line = deck.line("lead", FundsCheck.STOP, "500.00");
        number = deck.file("member3", line, "100.00");
        task = deck.task(number);
        places = bench.places(task, number, number);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            modify-variable  | POST process-instance/{instance}/variables {"modifications": {"approved": {"value": true}}}
            set-variable     | PUT process-instance/{instance}/variables/approved {"value": true}
            remove-variable  | DELETE process-instance/{instance}/variables/title
            set-variable     | PUT execution/{execution}/localVariables/approvers {"value": "member"}
            modify-process-instance | POST process-instance/{instance}/modification {"instructions": [{"type": "startBeforeActivity", "activityId": "approve-request"}]}
            modify-process-instance | POST process-instance/{instance}/modification-async {"instructions": [{"type": "startBeforeActivity", "activityId": "approve-request"}]}
            modify-process-instance | POST modification/execute {"processDefinitionId": "{definition}", "processInstanceIds": ["{instance}"], "instructions": [{"type": "startBeforeActivity", "activityId": "approval-seat"}]}
            modify-process-instance | POST modification/executeAsync {"processDefinitionId": "{definition}", "processInstanceIds": ["{instance}"], "instructions": [{"type": "startBeforeActivity", "activityId": "approval-seat"}]}
            set-variables    | POST process-instance/variables-async {"processInstanceIds": ["{instance}"], "variables": {"approved": {"value": true}}}
            delete           | POST process-instance/delete {"processInstanceIds": ["{instance}"]}
            delete           | DELETE process-instance/{instance}
            suspend          | PUT process-instance/{instance}/suspended {"suspended": true}
            suspend-job      | PUT job/{job}/suspended {"suspended": true}
            execute          | POST job/{job}/execute {}
            set-job-retries  | PUT job/{job}/retries {"retries": 0}
            set-job-retries  | POST job/retries {"jobIds": ["{job}"], "retries": 0}
            set-due-date     | PUT job/{job}/duedate {"duedate": "2031-01-01T00:00:00.000+0000"}
            set-priority     | PUT job/{job}/priority {"priority": 7}
            delete           | DELETE job/{job}
            assign           | POST task/{task}/assignee {"userId": "lead"}
            delegate         | POST task/{task}/delegate {"userId": "lead2"}
            claim            | POST task/{task}/claim {"userId": "lead"}
            add-user-link    | POST task/{task}/identity-links {"userId": "lead2", "type": "candidate"}
            delete-user-link | POST task/{task}/identity-links/delete {"userId": "lead", "type": "candidate"}
            update           | PUT task/{task} {"assignee": "lead", "due": "2031-01-01T00:00:00.000+0000"}
            correlate-message | POST message {"messageName": "budget-approval.withdrawn", "businessKey": "{number}"}
            trigger-message | POST execution/{instance}/messageSubscriptions/budget-approval.withdrawn/trigger {}
            """)
    @DisplayName("stands in the register in the transaction that makes it")
    void stands(String operation, String door) {
        for (Http client : List.of(Http.engineRest(rest, "admin"), Http.tasklist(rest, "admin"))) {
            askTheOwner();
            ResponseEntity<String> answer = bench.knock(client, door, places);
            assertThat(answer.getStatusCode().is2xxSuccessful())
                    .as("%s", answer)
                    .isTrue();
            List<Entry> interventions = interventions();
            assertThat(interventions).hasSize(1);
            Entry entry = interventions.get(0);
            assertThat(entry.outcome()).isEqualTo(operation);
            assertThat(entry.deciders()).containsExactly("admin");
            assertThat(entry.process()).isEqualTo("budget-approval");
            assertThat(entry.policy()).containsKey("definitionVersion");
        }
    }

    @Test
    @DisplayName("says what was changed from what to what, as words that can be erased, beside the public operation")
    void saysWhatWasChanged() {
        bench.knock(Http.engineRest(rest, "admin"), "PUT job/{job}/retries {\"retries\": 1}", places);
        assertThat(interventions()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).contains("retries: 3 → 1");
            assertThat(entry.facts()).isEqualTo(Map.of("operations", List.of("set-job-retries")));
        });
    }

    @Test
    @DisplayName("a whole process is suspended in one entry that names no case")
    void namesTheProcess() {
        Http admin = Http.engineRest(rest, "admin");
        String toy = "process-definition/{definition}/suspended ";
        try {
            assertThat(bench.knock(admin, "PUT " + toy + "{\"suspended\": true}", places)
                            .getStatusCode()
                            .value())
                    .isEqualTo(204);
            assertThat(bench.lastEntry()).contains("budget-approval", "suspend-process-definition", "admin");
        } finally {
            bench.knock(admin, "PUT " + toy + "{\"suspended\": false}", places);
        }
    }

    @Test
    @DisplayName("a refused one leaves no entry, and what people do every day is none")
    void leavesTheOrdinaryOut() {
        Http admin = Http.engineRest(rest, "admin");
        bench.knock(admin, """
                POST process-instance/{instance}/modification {"instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}""", places);
        Http lead = Http.tasklist(rest, "lead");
        for (String everyday : List.of(
                "POST task/{task}/claim {\"userId\": \"lead\"}",
                "POST task/{task}/unclaim {}",
                "POST task/{task}/comment/create {\"message\": \"Which pens?\"}",
                "POST task/{task}/submit-form {\"variables\": {\"decision\": {\"value\": \"approve\"}}}")) {
            assertThat(bench.knock(lead, everyday, places).getStatusCode().is2xxSuccessful())
                    .as(everyday)
                    .isTrue();
        }
        assertThat(deck.minutes(number)).containsExactly("answer approve", "approval approved");
    }

    @Test
    @DisplayName("a case is migrated within its process, with an entry, and never into another's")
    void migrates() {
        Http admin = Http.tasklist(rest, "admin");
        String migration = """
                POST migration/execute {"processInstanceIds": ["{instance}"], "migrationPlan": {"sourceProcessDefinitionId": "{definition}", "targetProcessDefinitionId": "{definition}", "instructions": [{"sourceActivityIds": ["approval-seat#multiInstanceBody"], "targetActivityIds": ["approval-seat#multiInstanceBody"]}, {"sourceActivityIds": ["approval-seat"], "targetActivityIds": ["approval-seat"]}, {"sourceActivityIds": ["approve-request"], "targetActivityIds": ["approve-request"]}]}}""";
        assertThat(bench.knock(admin, migration, places).getBody()).isNull();
        assertThat(interventions())
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).isEqualTo("migrate"));
    }

    private List<Entry> interventions() {
        return deck.entries(number).stream()
                .filter(entry -> entry.kind().equals("intervention"))
                .toList();
    }
}
