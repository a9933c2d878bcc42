package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.process.Troupe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** Somebody without an account, from their mail address to their place in the programme. */
@HouseTest
@ExtendWith(Browser.class)
class ProposalInBrowserTests {

    private static final CallCode CODE = new CallCode("SUMMIT");

    private final String email = UUID.randomUUID() + "@example.org";
    private final String title = "Knots " + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Troupe troupe;

    @Test
    @DisplayName(
            "an outsider proposes in the form that Tasklist shows; in Tasklist it is triaged, reviewed blindly and decided;"
                    + " released with the rest, the outsider confirms on a signed link, without an account")
    void goesFromStrangerToPlace(Page page) {
        page.onConsoleMessage(this::keepErrors);
        page.onPageError(complaints::add);

        CaseNumber number = propose(page);
        Tasklist chair = triage(page);
        troupe.run(number);
        review(chair, number);
        decide(chair);
        page.reload();
        assertThat(page.getByText("Reviewers read it.")).isVisible();
        ResponseEntity<String> released = Http.api(http, "chair2").post("events/%s/release".formatted(CODE), Map.of());
        assertThat(released.getStatusCode().value()).as("%s", released).isEqualTo(200);
        confirm(page);

        assertThat(troupe.state(number)).isEqualTo("confirmed");
        assertThat(complaints).isEmpty();
    }

    private CaseNumber propose(Page page) {
        page.navigate(house() + "/propose");
        page.getByRole(AriaRole.TEXTBOX, named("Mail address")).fill(email);
        page.getByRole(AriaRole.BUTTON, named("Send me the link")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Look into your mail")))
                .isVisible();

        page.navigate(house() + link("/propose/"));
        Locator send = page.getByRole(AriaRole.BUTTON, named("Send my proposal"));
        assertThat(page.getByLabel("Speaker's mail address")).hasValue(email);
        send.click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not sent yet");
        choose(page, "Event", "Community Summit");
        choose(page, "Format", "Workshop");
        choose(page, "Track", "community");
        Typing.type(Map.of(
                page.getByLabel("Title"),
                title,
                page.getByLabel("Abstract"),
                "Eleven knots, each tied by everybody in the room until it holds with eyes shut.",
                page.getByLabel("Length in minutes"),
                "60",
                page.getByLabel("Speaker", new Page.GetByLabelOptions().setExact(false))
                        .first(),
                "Noor Nasser"));
        assertThat(Browser.picture(page, "propose")).isNotEmptyFile();
        send.click();

        assertThat(page.getByRole(AriaRole.HEADING, named(title).setExact(true)))
                .isVisible();
        assertThat(page.getByText("It is here.")).isVisible();
        return new CaseNumber(page.url().replaceAll(".*/mine/([^.]+)[.].*", "$1"));
    }

    private Tasklist triage(Page page) {
        Tasklist chair = Tasklist.signIn(Browser.anotherPerson(page), port, "chair2");
        chair.choose("My groups' tasks");
        chair.open(title);
        assertThat(chair.field("proposal_speakers")).hasValue(Pattern.compile("Noor Nasser"));
        chair.claim();
        chair.tick("To review");
        chair.complete();
        return chair;
    }

    private void review(Tasklist chair, CaseNumber number) {
        List<String> reviewers = troupe.tasks(number, "review-proposal").stream()
                .map(Task::getAssignee)
                .toList();
        assertThat(reviewers).hasSize(3).doesNotHaveDuplicates();
        for (String reviewer : reviewers) {
            Tasklist window = chair.withSomebodyElse(port, reviewer);
            window.choose("My tasks");
            window.open(title);
            assertThat(window.form()).not().containsText("Noor Nasser");
            window.fill("score", "4");
            window.fill("comment", "Everybody will go home with a knot.");
            assertThat(window.picture("proposal-review")).isNotEmptyFile();
            window.complete();
            window.page().close();
        }
    }

    private void decide(Tasklist chair) {
        chair.choose("My groups' tasks");
        chair.open(title);
        chair.claim();
        chair.tick("Accept");
        assertThat(chair.picture("proposal-decision")).isNotEmptyFile();
        chair.complete();
    }

    private void confirm(Page page) {
        page.navigate(house() + link("/mine/"));
        assertThat(page.getByText("We would like to have you.")).isVisible();
        String morning = page.getByLabel("Away from").first().getAttribute("min");
        page.getByLabel("Away from").first().fill(morning);
        page.getByLabel("to", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(morning.replaceAll("T..:", "T12:"));
        assertThat(Browser.picture(page, "proposal-mine")).isNotEmptyFile();
        page.getByRole(AriaRole.BUTTON, named("I come")).click();

        assertThat(page.getByText("You come.")).isVisible();
    }

    private static void choose(Page page, String label, String option) {
        Locator field = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(label))));
        field.locator(".fjs-select-display").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
    }

    private String link(String beginning) {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", JsonNode.class);
        String link = StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(letter -> letter.path("to").asText().equals(email))
                .map(letter -> letter.path("link").asText())
                .filter(address -> address.contains(beginning))
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf(beginning));
    }

    private String house() {
        return "http://127.0.0.1:" + port;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void keepErrors(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }
}
