package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.ledger.FundsCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/**
 * Walks persons × tasks × doors: whoever is barred from a decision, or is none of those who decide, is refused at every door of
 * engine REST and of the web applications, and nothing has changed.
 */
@HouseTest
class EveryDoorTests {

    /** What can be done to a task. Nobody who is barred from it gets through, the administrator no more than others. */
    private static final String DOORS_OF_A_TASK = """
            POST task/{task}/claim {"userId": "{me}"}
            POST task/{task}/assignee {"userId": "{me}"}
            POST task/{task}/delegate {"userId": "{me}"}
            POST task/{task}/complete {"variables": {"decision": {"value": "approve"}}}
            POST task/{task}/complete {"variables": {"conflict": {"value": true}}}
            POST task/{task}/complete {"variables": {"decision": {"value": "approve"}}, "withVariablesInReturn": true}
            POST task/{task}/submit-form {"variables": {"decision": {"value": "approve"}}}
            POST task/{task}/resolve {}
            POST task/{task}/resolve {"variables": {"decision": {"value": "approve"}}}
            POST task/{task}/bpmnError {"errorCode": "budget.refused"}
            POST task/{task}/bpmnEscalation {"escalationCode": "budget.up"}
            POST task/{task}/identity-links {"userId": "{me}", "type": "candidate"}
            POST task/{task}/identity-links {"userId": "{me}", "type": "owner"}
            POST task/{task}/identity-links {"userId": "{me}", "type": "assignee"}
            POST task/{task}/identity-links {"groupId": "members", "type": "candidate"}
            PUT task/{task} {"assignee": "{me}"}
            PUT task/{task} {"owner": "{me}"}
            POST task/{task}/variables {"modifications": {"approved": {"value": true}}}
            POST task/{task}/variables {"deletions": ["title"]}
            PUT task/{task}/variables/approved {"value": true}
            DELETE task/{task}/variables/title
            POST task/{task}/localVariables {"modifications": {"approved": {"value": true}}}
            PUT task/{task}/localVariables/approved {"value": true}
            DELETE task/{task}/localVariables/approved
            POST execution/{execution}/signal {"variables": {"approved": {"value": true}}}
            """;

    /** What can be done to a case in the engine. It is an administrator's to do, and stands in the register then. */
    private static final String DOORS_OF_A_CASE = """
            POST task/{task}/claim {"userId": "{other}"}
            POST task/{task}/assignee {"userId": "{other}"}
            POST task/{task}/delegate {"userId": "{other}"}
            POST task/{task}/identity-links {"userId": "{other}", "type": "candidate"}
            POST task/{task}/identity-links/delete {"userId": "{other}", "type": "candidate"}
            PUT task/{task} {"priority": 7}
            DELETE task/{task}
            POST process-instance/{instance}/variables {"modifications": {"approved": {"value": true}}}
            PUT process-instance/{instance}/variables/approved {"value": true}
            DELETE process-instance/{instance}/variables/title
            POST execution/{instance}/localVariables {"modifications": {"approved": {"value": true}}}
            PUT execution/{execution}/localVariables/approvers {"value": "{me}"}
            DELETE execution/{execution}/localVariables/approvers
            POST execution/{instance}/messageSubscriptions/budget-approval.withdrawn/trigger {}
            POST message {"messageName": "budget-approval.withdrawn", "businessKey": "{number}"}
            POST message {"messageName": "budget-approval.withdrawn", "processInstanceId": "{instance}"}
            POST signal {"name": "anything"}
            POST condition {"variables": {"approved": {"value": true}}}
            POST process-instance/{instance}/modification {"instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST process-instance/{instance}/modification-async {"instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST modification/execute {"processDefinitionId": "{definition}", "processInstanceIds": ["{instance}"], "instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST modification/executeAsync {"processDefinitionId": "{definition}", "processInstanceIds": ["{instance}"], "instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST migration/execute {"processInstanceIds": ["{instance}"], "migrationPlan": {"sourceProcessDefinitionId": "{definition}", "targetProcessDefinitionId": "{definition}", "instructions": [{"sourceActivityIds": ["approval-seat#multiInstanceBody"], "targetActivityIds": ["approval-seat#multiInstanceBody"]}, {"sourceActivityIds": ["approval-seat"], "targetActivityIds": ["approval-seat"]}, {"sourceActivityIds": ["approve-request"], "targetActivityIds": ["approve-request"]}]}}
            POST process-definition/{definition}/restart {"processInstanceIds": ["{ended}"], "instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST process-definition/{definition}/restart-async {"processInstanceIds": ["{ended}"], "instructions": [{"type": "startBeforeActivity", "activityId": "encumber-funds"}]}
            POST process-instance/variables-async {"processInstanceIds": ["{instance}"], "variables": {"approved": {"value": true}}}
            POST process-instance/message-async {"processInstanceIds": ["{instance}"], "messageName": "budget-approval.withdrawn"}
            POST process-instance/delete {"processInstanceIds": ["{instance}"]}
            PUT process-instance/{instance}/suspended {"suspended": true}
            PUT process-definition/{definition}/suspended {"suspended": true, "includeProcessInstances": true}
            DELETE process-instance/{instance}
            POST job/{job}/execute {}
            PUT job/{job}/retries {"retries": 0}
            PUT job/{job}/duedate {"duedate": null}
            PUT job/{job}/suspended {"suspended": true}
            """;

    private static final List<String> CLIENTS = List.of("engine REST", "web applications");

    @Autowired
    Deck deck;

    @Autowired
    Bench bench;

    @Autowired
    TestRestTemplate rest;

    private String line;
    private CaseNumber number;
    private Task task;
    private Map<String, String> places;

    /** The line's owner has approved, the one treasurer who may has declared a conflict: four of the council are asked. */
    @BeforeEach
    void askTheCouncil() {
        line = deck.line("lead", FundsCheck.STOP, "5000.00");
        Map<String, Object> request = Deck.request(line, "1500.00");
        request.put("payeePerson", "chair");
        CaseNumber ended = deck.file("member3", request);
        deck.reject("lead", ended);
        number = deck.file("member3", request);
        deck.approve("lead", number);
        deck.recuse("treasurer", number);
        task = deck.task(number);
        places = bench.places(task, number, ended);
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council4", "council5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "member3", // who asked
                "chair", // who is to be paid
                "treasurer2", // a colleague of whoever is paid
                "council3", // the same, on the council
                "lead", // approved already
                "treasurer", // declared a conflict
                "member", // none of those who decide
                "auditor",
                "admin"
            })
    @DisplayName("X1, X2, BA-05 the barred don't see the task and get through by no door, and nothing has changed")
    void refuses(String person) {
        String before = bench.snapshot(number, line);
        SoftAssertions walk = new SoftAssertions();
        for (String client : CLIENTS) {
            Http door = at(client, person);
            knock(walk, client, door, person, DOORS_OF_A_TASK, before);
            if (!List.of("admin", "auditor").contains(person)) {
                mustNotSee(walk, door, person);
            }
            if (!person.equals("admin")) {
                knock(walk, client, door, person, DOORS_OF_A_CASE, before);
            }
        }
        deck.claim("council1", task);
        String claimed = bench.snapshot(number, line);
        for (String client : CLIENTS) {
            knock(walk, client + ", claimed by council1", at(client, person), person, DOORS_OF_A_TASK, claimed);
        }
        walk.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine REST", "web applications"})
    @DisplayName("whoever is asked sees the task, claims it, gives it back, and decides")
    void letsThroughWhoIsAsked(String client) {
        Http council2 = at(client, "council2");
        assertThat(council2.get("task?processInstanceBusinessKey=" + number).getBody())
                .contains(task.getId());
        assertThat(status(council2, "POST task/{task}/claim {\"userId\": \"council2\"}", "council2"))
                .isEqualTo(204);
        assertThat(deck.task(number).getAssignee()).isEqualTo("council2");
        assertThat(status(council2, "POST task/{task}/unclaim {}", "council2")).isEqualTo(204);
        assertThat(deck.task(number).getAssignee()).isNull();
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council4", "council5");
        assertThat(status(
                        council2,
                        "POST task/{task}/complete {\"variables\": {\"decision\": {\"value\": \"approve\"}}}",
                        "council2"))
                .isEqualTo(204);
        assertThat(deck.state(number)).isEqualTo("encumbered");
    }

    @Test
    @DisplayName(
            "nobody takes a task from whoever has claimed it but an administrator, and nobody claims it for a stranger")
    void takesNothingFromOthers() {
        deck.claim("council1", task);
        Http council2 = at("engine REST", "council2");
        for (String way : List.of("unclaim {}", "assignee {\"userId\": null}", "claim {\"userId\": null}")) {
            assertThat(status(council2, "POST task/{task}/" + way, "council2")).isEqualTo(403);
        }
        assertThat(deck.task(number).getAssignee()).isEqualTo("council1");
        assertThat(status(at("engine REST", "admin"), "POST task/{task}/unclaim {}", "admin"))
                .isEqualTo(204);
        assertThat(status(council2, "POST task/{task}/claim {\"userId\": \"sponsor2\"}", "council2"))
                .isEqualTo(403);
        assertThat(deck.task(number).getAssignee()).isNull();
    }

    @Test
    @DisplayName("a returned request is revised by whoever asked and by nobody else, whomever it is given to")
    void isRevisedByTheRequesterAlone() {
        deck.sendBack("council1", number);
        task = deck.task(number);
        places = bench.places(task, number, number);
        Http admin = at("web applications", "admin");
        assertThat(status(admin, "POST task/{task}/assignee {\"userId\": \"member\"}", "admin"))
                .isEqualTo(204);
        String before = bench.snapshot(number, line);
        for (String client : CLIENTS) {
            assertThat(status(
                            at(client, "member"),
                            "POST task/{task}/complete {\"variables\": {\"title\": {\"value\": \"Other pens\"}}}",
                            "member"))
                    .isEqualTo(403);
        }
        assertThat(bench.snapshot(number, line)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startBeforeActivity encumber-funds",
                "startBeforeActivity record-approval",
                "startBeforeActivity note-council-vote",
                "startBeforeActivity reject-request",
                "startBeforeActivity return-request",
                "startBeforeActivity reserve-funds",
                "startBeforeActivity plan-approvals",
                "startAfterActivity approve-request",
                "startBeforeActivity record-answer",
                "startBeforeActivity take-revision"
            })
    @DisplayName("X1 an administrator decides nothing by moving a case about")
    void decidesNothingByModification(String instruction) {
        String before = bench.snapshot(number, line);
        String[] parts = instruction.split(" ");
        for (String client : CLIENTS) {
            assertThat(status(
                            at(client, "admin"),
                            "POST process-instance/{instance}/modification {\"instructions\": [{\"type\": \"%s\", \"activityId\": \"%s\"}]}"
                                    .formatted(parts[0], parts[1]),
                            "admin"))
                    .isIn(400, 403);
            assertThat(bench.snapshot(number, line)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("X1 a seat that an administrator opens for the barred is offered to nobody")
    void offersNothingToTheBarred() {
        assertThat(status(at("engine REST", "admin"), """
                        POST process-instance/{instance}/modification {"instructions": [{"type": "startBeforeActivity", "activityId": "approve-request", "variables": {"approvers": {"value": "member3,member", "local": true}}}]}""", "admin")).isEqualTo(204);
        assertThat(deck.tasks(number)).hasSize(2);
        assertThat(deck.asked(number)).containsExactly("council1", "council2", "council4", "council5");
    }

    private void mustNotSee(SoftAssertions walk, Http door, String person) {
        walk.assertThat(door.get("task?processInstanceBusinessKey=" + number).getBody())
                .as("%s sees the task", person)
                .isEqualTo("[]");
        walk.assertThat(status(door, "GET task/{task}", person)).as(person).isIn(403, 404);
        walk.assertThat(status(door, "GET task/{task}/form-variables", person))
                .as(person)
                .isEqualTo(403);
    }

    private void knock(SoftAssertions walk, String client, Http door, String person, String doors, String before) {
        doors.lines()
                .forEach(knocked -> walk.assertThat(status(door, knocked, person))
                        .as("%s at %s: %s", person, client, knocked)
                        // the PUT of a task looks for it first, and there is none for whoever may not see it
                        .isIn(knocked.startsWith("PUT task/{task} ") ? List.of(403, 404) : List.of(403)));
        walk.assertThat(bench.snapshot(number, line))
                .as("after %s at %s", person, client)
                .isEqualTo(before);
    }

    private int status(Http door, String line, String person) {
        String other = person.equals("council2") ? "council4" : "council2";
        return bench.knock(door, line.replace("{me}", person).replace("{other}", other), places)
                .getStatusCode()
                .value();
    }

    private Http at(String client, String person) {
        return client.equals("engine REST") ? Http.engineRest(rest, person) : Http.tasklist(rest, person);
    }
}
