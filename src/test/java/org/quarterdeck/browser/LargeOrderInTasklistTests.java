package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of a large sum, as those see it who ask, vote, check and pay. */
@HouseTest
@ExtendWith(Browser.class)
class LargeOrderInTasklistTests {

    private static final String OFFERED = "My groups' tasks";
    private static final List<String> COUNCIL = List.of("council3", "council4", "council5");

    private final String title = "Streaming " + UUID.randomUUID().toString().substring(0, 8);
    private final String line =
            "STREAM-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void openALine() {
        Map<String, String> opening = Map.of(
                "code", line,
                "name", "Streaming",
                "currency", "EUR",
                "period", "2026",
                "owner", "lead",
                "fundsCheck", "STOP",
                "appropriated", "15000.00");
        assertThat(as("treasurer")
                        .postForEntity("/api/budget-lines", opening, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    @DisplayName(
            "BA-13 BA-20 an order of 12,000 goes through a ballot, two claims with their receipts, two payments and a refund, and"
                    + " closes with the line right to the cent")
    void goesFromAskingToTheLastCent(Page page) {
        Tasklist member = Tasklist.signIn(page, port, "member3");
        String number = ask(member);
        assertThat(figures()).isEqualTo("12000.00 0.00 0.00 3000.00");
        vote(member, number);
        assertThat(figures()).isEqualTo("0.00 12000.00 0.00 3000.00");

        bring(page, number, "camera.pdf");
        claim(member, number, "5000.00", false);
        check(member, number, "treasurer");
        pay(member, number, "payer2", "SEPA 2026-101");
        assertThat(figures()).isEqualTo("0.00 7000.00 5000.00 3000.00");

        bring(page, number, "operator.pdf");
        claim(member, number, "6400.00", true);
        check(member, number, "treasurer2");
        pay(member, number, "payer2", "SEPA 2026-102");
        assertThat(figures()).isEqualTo("0.00 0.00 11400.00 3600.00");

        JsonNode kept = get("member3", "/api/cases/" + number);
        assertThat(kept.path("outcome").asText()).isEqualTo("spent");
        assertThat(kept.path("waitingFor")).isEmpty();

        sayThatMoneyCameBack(member, number, "500.00");
        assertThat(figures()).isEqualTo("0.00 0.00 10900.00 4100.00");
    }

    private String ask(Tasklist member) {
        member.openStartForm("Budget approval");
        member.fill("title", title);
        member.fill("justification", "All talks of the year are streamed, by people who know how to.");
        member.fill("amount", "12000.00");
        member.select("budgetLine", line);
        member.select("category", "Contractor");
        member.start();
        member.started();
        JsonNode newest = get("member3", "/api/cases?process=budget-approval&startedBy=member3&limit=1")
                .at("/items/0");
        assertThat(newest.path("title").asText()).isEqualTo(title);
        return newest.path("caseNumber").asText();
    }

    private void vote(Tasklist window, String number) {
        for (String elector : List.of("council1", "council2")) {
            Tasklist voter = window.withSomebodyElse(port, elector);
            voter.choose(OFFERED);
            voter.open(title);
            voter.claim();
            voter.tick("For");
            voter.complete();
        }
        COUNCIL.forEach(elector -> voteOverRest(elector, number));
        assertThat(state(number)).isEqualTo("encumbered");
    }

    /** Whoever is still asked: a ballot ends as soon as nobody could turn it. */
    private void voteOverRest(String elector, String number) {
        as(elector)
                .getForObject(
                        "/engine-rest/task?taskDefinitionKey=cast-vote&candidateUser=%s&processInstanceBusinessKey=%s"
                                .formatted(elector, number),
                        JsonNode.class)
                .forEach(task -> as(elector)
                        .postForEntity(
                                "/engine-rest/task/" + task.path("id").asText() + "/complete",
                                Map.of("variables", Map.of("vote", Map.of("value", "for"))),
                                String.class));
    }

    private void bring(Page page, String number, String file) {
        Page desk = page.context()
                .browser()
                .newContext(new NewContextOptions()
                        .setHttpCredentials("member3", "demo")
                        .setViewportSize(1280, 800))
                .newPage();
        desk.navigate("http://127.0.0.1:" + port + "/receipts/" + number);
        desk.setInputFiles(
                "#file",
                new FilePayload(
                        file, "application/pdf", ("%PDF-1.7 " + file + number).getBytes(StandardCharsets.US_ASCII)));
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it"))
                .click();
        assertThat(desk.getByText(file)).isVisible();
    }

    private void claim(Tasklist member, String number, String amount, boolean last) {
        member.follow(task("member3", number, "submit-claim"));
        assertThat(member.field("receipt")).hasValue(Pattern.compile("[0-9a-f]{64}"));
        member.fill("claimAmount", amount);
        if (last) {
            member.tick("This is the last claim: what is left is given back");
        }
        member.complete();
    }

    private void check(Tasklist window, String number, String treasurer) {
        Tasklist checker = window.withSomebodyElse(port, treasurer);
        checker.follow(task(treasurer, number, "check-claim"));
        checker.claim();
        checker.tick("Approve");
        checker.complete();
    }

    private void pay(Tasklist window, String number, String payer, String reference) {
        Tasklist paying = window.withSomebodyElse(port, payer);
        paying.follow(task(payer, number, "release-payment"));
        paying.claim();
        paying.fill("paymentReference", reference);
        paying.complete();
    }

    /** Whoever paid says so, and a treasurer confirms it. */
    private void sayThatMoneyCameBack(Tasklist window, String number, String amount) {
        Tasklist payer = window.withSomebodyElse(port, "payer2");
        payer.openStartForm("Payment correction");
        payer.fill("caseNumber", number);
        payer.fill("claim", "2");
        payer.tick("Money came back (refund)");
        payer.fill("amount", amount);
        payer.fill("reason", "The operator was ill on one of the days and sent it back.");
        payer.start();
        payer.started();
        String correction = get("payer2", "/api/cases?process=payment-correction&startedBy=payer2&limit=1")
                .at("/items/0/caseNumber")
                .asText();

        Tasklist treasurer = window.withSomebodyElse(port, "treasurer");
        treasurer.follow(task("treasurer", correction, "confirm-correction"));
        treasurer.claim();
        treasurer.tick("Yes, post it");
        treasurer.complete();
    }

    private String task(String person, String number, String step) {
        String id = get(
                        person,
                        "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s".formatted(step, number))
                .at("/0/id")
                .asText();
        assertThat(id).as("%s is asked to %s", person, step).isNotEmpty();
        return id;
    }

    private String state(String number) {
        return get("member3", "/api/cases/" + number).path("state").asText();
    }

    /** Asked for, committed, spent and available on the line. */
    private String figures() {
        JsonNode figures = get("member3", "/api/budget-lines/" + line);
        return String.join(
                " ",
                figures.path("preEncumbered").asText(),
                figures.path("encumbered").asText(),
                figures.path("expended").asText(),
                figures.path("available").asText());
    }

    private JsonNode get(String person, String path) {
        return as(person).getForObject(path, JsonNode.class);
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "demo");
    }
}
