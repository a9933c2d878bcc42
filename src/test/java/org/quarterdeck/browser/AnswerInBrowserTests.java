package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An approver follows the link in a mail and decides there, signed in to nothing. */
@HouseTest
@ExtendWith(Browser.class)
class AnswerInBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Test
    void approvesOnThePageThatTheMailLinksTo(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        Requests requests = new Requests(http, "member3");
        String title = requests.file();

        page.navigate("http://127.0.0.1:" + port + link("lead", title));
        assertThat(page.getByLabel("Title")).hasValue(title);
        assertThat(Browser.picture(page, "answer-by-mail")).isNotEmptyFile();
        page.getByLabel("Reject").check();
        send(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("some answers are missing");
        assertThat(requests.state(title)).isEqualTo("in-approval");

        page.getByLabel("Approve").check();
        send(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your answer was taken")))
                .isVisible();

        assertThat(requests.state(title)).isEqualTo("encumbered");
        assertThat(complaints).isEmpty();
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my answer"))
                .click();
    }

    private String link(String person, String title) {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox?limit=50", JsonNode.class);
        return StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(notice -> notice.path("to").asText().equals(person))
                .filter(notice -> notice.path("subject").asText().contains(title))
                .map(notice -> notice.path("answerLink").asText().replaceFirst(".*(?=/answer/)", ""))
                .findFirst()
                .orElseThrow();
    }
}
