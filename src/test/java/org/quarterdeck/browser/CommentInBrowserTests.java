package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan and a comment on it, by somebody without an account who has a keyboard and no mouse. */
@HouseTest
@ExtendWith(Browser.class)
class CommentInBrowserTests {

    private static final String WORDS = "Please say which regions the workshops are for.";

    private final String email = UUID.randomUUID() + "@example.org";
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Test
    @DisplayName("a plan is read and commented on by keyboard alone, from the first page to the published comment")
    void takesACommentByKeyboard(Page page) {
        String plan = propose();
        page.onConsoleMessage(this::keepErrors);
        page.onPageError(complaints::add);
        page.navigate(house() + "/plans/" + plan);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Workshops in every region");
        assertThat(Browser.picture(page, "plan")).isNotEmptyFile();

        enter(page, page.getByRole(AriaRole.LINK, named("Comment on this plan")).first());
        Locator address = field(page, "Mail address");
        type(page, address, "nobody");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("must be a mail address");
        assertThat(address).hasValue("nobody");
        address.fill("");
        type(page, address, email);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Look into your mail")))
                .isVisible();

        page.navigate(house() + link());
        type(page, field(page, "Name to show"), "Noor");
        type(page, field(page, "Comment"), WORDS);
        assertThat(Browser.picture(page, "comment")).isNotEmptyFile();
        enter(page, page.getByRole(AriaRole.BUTTON, named("Publish my comment")));

        assertThat(page).hasURL(house() + "/plans/" + plan + "#comment-1");
        assertThat(page.getByRole(AriaRole.ARTICLE, named("Noor, without an account, on version 1")))
                .containsText(WORDS);
        assertThat(complaints).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void fitsASmallScreenAndADarkRoom(Page page) {
        String plan = propose();
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String path : List.of("/", "/plans", "/plans/" + plan, "/plans/" + plan + "/comment", "/cases/" + plan)) {
            page.navigate(house() + path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(360);
        }
        assertThat(Browser.picture(page, "case-small-dark")).isNotEmptyFile();
    }

    /** Goes there by Tab, as far as that may be, and presses Enter. */
    private static void enter(Page page, Locator target) {
        reach(page, target);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, named(name));
    }

    private static void reach(Page page, Locator target) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("nobody gets there by keyboard: " + target);
    }

    private String link() {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", JsonNode.class);
        String link = StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(letter -> letter.path("to").asText().equals(email))
                .map(letter -> letter.path("link").asText())
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf("/comment/"));
    }

    private String propose() {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusYears(1).withDayOfYear(300);
        Map<String, Object> result = Map.of(
                "title",
                "Workshops held",
                "baseline",
                0,
                "target",
                12,
                "unit",
                "workshops",
                "due",
                due.toString(),
                "source",
                "https://example.org/workshops");
        Map<String, Object> objective = Map.of(
                "code", "OBJ-1",
                "title", "Workshops where none have been",
                "owner", "lead2",
                "budgetLine", "EVENTS",
                "envelope", "500.00",
                "keyResults", List.of(result));
        JsonNode started = http.withBasicAuth("lead", "demo")
                .postForObject(
                        "/api/strategic-plans",
                        Map.of(
                                "title", "Workshops in every region",
                                "period", String.valueOf(due.getYear()),
                                "vision", "Wherever somebody lives, a workshop is near.",
                                "funding", "1000.00",
                                "objectives", List.of(objective)),
                        JsonNode.class);
        return started.path("caseNumber").asText();
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
