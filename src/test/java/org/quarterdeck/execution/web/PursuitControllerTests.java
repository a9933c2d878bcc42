package org.quarterdeck.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Http;
import org.quarterdeck.execution.process.Crew;
import org.quarterdeck.kernel.CaseNumber;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@HouseTest
class PursuitControllerTests {

    private static final Map<String, Object> REASON =
            Map.of("reason", "The summit that the plan was made for does not take place.");

    @Autowired
    Crew crew;

    @Autowired
    TaskService tasks;

    @Autowired
    TestRestTemplate rest;

    @Test
    @DisplayName("SP-17 tells of each objective what was planned, reported, and waits for whom")
    void tellsHowThePlanStands() throws Exception {
        CaseNumber number = crew.adopt("2099", List.of(Crew.objective("OBJ-W1", "member")));

        JSONAssert.assertEquals(
                """
                {"caseNumber": "%s", "title": "A busy year", "state": "running", "ends": "2099-12-31",
                 "objectives": [{"code": "OBJ-W1", "owner": "member", "state": "unreported", "progress": 0,
                   "achieved": false, "overdue": false, "budgetLine": "EVENTS", "currency": "EUR",
                   "planned": "20000.00", "asked": "0.00", "committed": "0.00", "spent": "0.00",
                   "keyResults": [{"title": "Workshops held", "baseline": 0, "target": 12, "unit": "workshops"}],
                   "waitingFor": [{"task": "report-progress", "report": "OBJ-W1.1", "people": ["member"]}]}]}""".formatted(number), progress("member3", number).getBody(), false);
        assertThat(rest.getForEntity("/api/strategic-plans/" + number + "/progress", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(progress("member3", new CaseNumber("PLN-2001-0001"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("SP-17 adds up what is asked for and committed for an objective; a code means the plan adopted last")
    void tellsWhatTheMoneyDoes() throws Exception {
        CaseNumber number = crew.adopt("2099", List.of(Crew.objective("OBJ-W2", "member")));
        CaseNumber request = request("OBJ-W2", "180.00");
        assertMoney(number, "180.00", "0.00");

        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.value())
                .singleResult()
                .getId();
        assertThat(Http.engineRest(rest, "lead")
                        .post(
                                "task/%s/complete".formatted(task),
                                Map.of("variables", Map.of("decision", Map.of("value", "approve"))))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertMoney(number, "0.00", "180.00");

        CaseNumber later = crew.adopt("2099", List.of(Crew.objective("OBJ-W2", "member")));
        assertMoney(number, "0.00", "0.00");
        assertMoney(later, "0.00", "180.00");
    }

    @Test
    @DisplayName("SP-17 lists what is committed and serves no objective")
    void listsWhatServesNoObjective() {
        CaseNumber request = request(null, "20.00");
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(request.value())
                .singleResult()
                .getId();
        Http.engineRest(rest, "lead")
                .post(
                        "task/%s/complete".formatted(task),
                        Map.of("variables", Map.of("decision", Map.of("value", "approve"))));
        CaseNumber number = crew.adopt("2099", List.of(Crew.objective("OBJ-W3", "member")));

        assertThat(crew.progress(number).withoutObjective())
                .filteredOn(adrift -> adrift.caseNumber().equals(request.value()))
                .singleElement()
                .satisfies(adrift -> assertThat(adrift.committed()).isEqualTo("20.00"));
    }

    @Test
    @DisplayName("SP-19 the owner or a lead puts a rescission to the vote, with a reason, and once at a time")
    void asksForARescission() {
        CaseNumber number = crew.adopt("2099", List.of(Crew.objective("OBJ-W4", "member")));
        String path = "strategic-plans/%s/rescission".formatted(number);

        assertThat(status("member", path, REASON)).isEqualTo(403);
        assertThat(status("admin", path, REASON)).isEqualTo(403);
        assertThat(status("lead", path, Map.of("reason", "no"))).isEqualTo(400);
        assertThat(status("lead", path, Map.of())).isEqualTo(400);
        assertThat(crew.progress(number).rescissionPending()).isFalse();
        assertThat(status("lead2", path, REASON)).isEqualTo(202);
        assertThat(status("lead", path, REASON)).isEqualTo(409);
        assertThat(crew.progress(number).rescissionPending()).isTrue();
        assertThat(status("lead", "strategic-plans/PLN-2001-0001/rescission", REASON))
                .isEqualTo(404);
    }

    private void assertMoney(CaseNumber number, String asked, String committed) throws Exception {
        JSONAssert.assertEquals(
                "{\"objectives\": [{\"asked\": \"%s\", \"committed\": \"%s\"}]}".formatted(asked, committed),
                progress("auditor", number).getBody(),
                false);
    }

    private CaseNumber request(@Nullable String objective, String amount) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "Pens for the workshop",
                "justification", "Everybody who comes to the workshop writes something down.",
                "amount", amount,
                "currency", "EUR",
                "budgetLine", "EVENTS",
                "category", "swag"));
        if (objective != null) {
            values.put("objective", objective);
        }
        ResponseEntity<String> filed = Http.api(rest, "member3").post("budget-requests", values);
        assertThat(filed.getStatusCode().value()).as(filed.getBody()).isEqualTo(201);
        String location = String.valueOf(filed.getHeaders().getLocation());
        return new CaseNumber(location.substring(location.lastIndexOf('/') + 1));
    }

    private ResponseEntity<String> progress(String person, CaseNumber number) {
        return Http.api(rest, person).get("strategic-plans/%s/progress".formatted(number));
    }

    private int status(String person, String path, Map<String, Object> body) {
        return Http.api(rest, person).post(path, body).getStatusCode().value();
    }
}
