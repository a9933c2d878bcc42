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
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.workshop.process.Troupe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without an account, from their mail address to their place in the programme. */
@HouseTest
@ExtendWith(Browser.class)
class ProposalInBrowserTests {

    private final String email = UUID.randomUUID() + "@example.org";
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Troupe troupe;

    @Test
    @DisplayName("proposes in the form that Tasklist shows, and confirms on a signed link, without an account")
    void proposesAndConfirms(Page page) {
        page.onConsoleMessage(this::keepErrors);
        page.onPageError(complaints::add);
        CallCode code = troupe.openCall();

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
        choose(page, "Event", code.value());
        page.getByLabel("Title").fill("Knots that hold");
        page.getByLabel("Abstract")
                .fill("Eleven knots, each tied by everybody in the room until it holds with eyes shut.");
        choose(page, "Format", "Workshop");
        page.getByLabel("Length in minutes").fill("60");
        choose(page, "Track", "community");
        page.getByLabel("Speaker", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Noor Nasser");
        assertThat(Browser.picture(page, "propose")).isNotEmptyFile();
        send.click();

        assertThat(page.getByRole(AriaRole.HEADING, named("Knots that hold"))).isVisible();
        assertThat(page.getByText("It is here.")).isVisible();
        CaseNumber number = new CaseNumber(page.url().replaceAll(".*/mine/([^.]+)[.].*", "$1"));

        troupe.decided(troupe.reviewed(number, 4, 5, 4), "accept");
        page.reload();
        assertThat(page.getByText("Reviewers read it.")).isVisible();
        troupe.release(code);

        page.navigate(house() + link("/mine/"));
        assertThat(page.getByText("We would like to have you.")).isVisible();
        String morning = page.getByLabel("Away from").first().getAttribute("min");
        page.getByLabel("Away from").first().fill(morning);
        page.getByLabel("to", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(morning.replaceAll("T..:", "T12:"));
        page.getByRole(AriaRole.BUTTON, named("I come")).click();

        assertThat(page.getByText("You come.")).isVisible();
        assertThat(troupe.state(number)).isEqualTo("confirmed");
        assertThat(complaints).isEmpty();
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
