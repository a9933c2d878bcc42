package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashIT {

    private static final BigDecimal TEN = new BigDecimal("10.00");

    @Test
    @DisplayName("A kill -9 under load loses nothing that was answered, doubles nothing, and the rest goes on")
    void losesNothing(@TempDir Path data) {
        Crowd crowd;
        try (Jar jar = Jar.open(data)) {
            crowd = new Crowd(jar.address(), "Before the crash");
            try (crowd) {
                crowd.awaitBustle();
                jar.kill();
                crowd.goHome();
            }
            assertThat(crowd.failures).as(String.join("\n", jar.output())).isEmpty();
        }

        try (Jar again = Jar.open(data)) {
            Visitor lead = new Visitor(again.address(), "lead");
            List<JsonNode> cases = all(lead, "/api/cases");
            everyCaseIsThereOnce(crowd, cases);
            everyCentIsAccountedFor(lead, cases);
            everyDecisionIsRegisteredOnce(crowd, lead);
            whatWasUnderWayGoesOn(lead, cases);
            nothingWasDeployedAnew(again);
        }
    }

    private static void everyCaseIsThereOnce(Crowd crowd, List<JsonNode> cases) {
        assertThat(cases)
                .extracting(found -> text(found, "caseNumber"))
                .doesNotHaveDuplicates()
                .containsAll(crowd.accepted);
        assertThat(cases).extracting(found -> text(found, "title")).doesNotHaveDuplicates();
        assertThat(Stream.concat(numbers(cases, "encumbered").stream(), numbers(cases, "spent").stream()))
                .containsAll(crowd.approved);
        assertThat(numbers(cases, "spent")).containsAll(crowd.paid);
        assertThat(numbers(cases, "withdrawn")).containsAll(crowd.withdrawn);
    }

    private static void everyCentIsAccountedFor(Visitor lead, List<JsonNode> cases) {
        JsonNode lines = lead.get("/api/budget-lines").expect(200).json();
        assertThat(lines).isNotEmpty().allSatisfy(Lines::mustBalance);
        JsonNode events = lead.get("/api/budget-lines/EVENTS").expect(200).json();
        assertThat(text(events, "preEncumbered")).isEqualTo(tens(numbers(cases, "in-approval")));
        assertThat(text(events, "encumbered")).isEqualTo(tens(numbers(cases, "encumbered")));
        assertThat(text(events, "expended")).isEqualTo(tens(numbers(cases, "spent")));
        List<JsonNode> payments = all(lead, "/api/budget-lines/EVENTS/entries").stream()
                .filter(entry -> text(entry, "kind").equals("LIQUIDATION"))
                .toList();
        assertThat(payments)
                .extracting(entry -> text(entry, "caseNumber"))
                .containsExactlyInAnyOrderElementsOf(numbers(cases, "spent"));
    }

    private static void everyDecisionIsRegisteredOnce(Crowd crowd, Visitor lead) {
        assertThat(lead.get("/api/decisions/verification").json().path("intact").asBoolean())
                .isTrue();
        List<JsonNode> entries = all(lead, "/api/decisions");
        for (String kind : List.of("answer", "approval")) {
            assertThat(entriesOf(entries, kind)).doesNotHaveDuplicates().containsAll(crowd.approved);
        }
        assertThat(entriesOf(entries, "payment")).doesNotHaveDuplicates().containsAll(crowd.paid);
        assertThat(entriesOf(entries, "withdrawal")).doesNotHaveDuplicates().containsAll(crowd.withdrawn);
    }

    private static void whatWasUnderWayGoesOn(Visitor lead, List<JsonNode> cases) {
        Set<String> open = numbers(cases, "in-approval");
        assertThat(open).isNotEmpty();
        for (String number : open) {
            JsonNode found = lead.get("/api/cases/" + number).expect(200).json();
            assertThat(found.path("waitingFor")).as(found.toString()).hasSize(1);
        }
        String one = open.iterator().next();
        lead.approve(one).expect(204);
        assertThat(text(lead.get("/api/cases/" + one).json(), "state")).isEqualTo("encumbered");
    }

    private static void nothingWasDeployedAnew(Jar jar) {
        Visitor admin = new Visitor(jar.address(), "admin");
        assertThat(admin.get("/engine-rest/deployment").expect(200).json()).hasSize(1);
        assertThat(admin.get("/engine-rest/process-definition?key=budget-approval")
                        .expect(200)
                        .json())
                .singleElement()
                .satisfies(definition ->
                        assertThat(definition.path("version").asInt()).isEqualTo(1));
    }

    private static List<JsonNode> all(Visitor visitor, String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = visitor.get(path + "?limit=200" + next).expect(200).json();
            page.path("items").forEach(items::add);
            next = page.path("next").isNull() ? null : "&after=" + text(page, "next");
        }
        return items;
    }

    private static Set<String> numbers(List<JsonNode> cases, String state) {
        return cases.stream()
                .filter(found -> text(found, "state").equals(state))
                .map(found -> text(found, "caseNumber"))
                .collect(Collectors.toSet());
    }

    private static List<String> entriesOf(List<JsonNode> entries, String kind) {
        return entries.stream()
                .filter(entry -> text(entry, "kind").equals(kind))
                .map(entry -> text(entry, "caseNumber"))
                .toList();
    }

    private static String tens(Set<String> cases) {
        return TEN.multiply(BigDecimal.valueOf(cases.size())).setScale(2).toPlainString();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
