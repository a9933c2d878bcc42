package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.CallDesk;
import org.quarterdeck.calls.Room;
import org.quarterdeck.calls.SampleCalls;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
@ExtendWith(Browser.class)
class DeskInBrowserTests {

    private final CallCode code = SampleCalls.freshCode();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    CallDesk desk;

    @Autowired
    CallBook book;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("a chair changes a call in its form, is told what is wrong with it, and keeps the rest as it was")
    void changesACall(Page nobody) {
        Call before = desk.keep(code, SampleCalls.openNow(clock), Callers.caller("chair", Circle.CHAIRS))
                .call();
        Page page = chair(nobody);
        page.navigate("http://127.0.0.1:%d/desk/%s".formatted(port, code));

        Locator title = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"));
        assertThat(title).hasValue("A gathering");
        Locator capacity = page.getByLabel("People it holds").first();
        assertThat(capacity).hasValue("200");
        Typing.type(Map.of(title, "A larger gathering", capacity, "0"));
        Locator publish = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change the call"));
        publish.click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Not sent yet");
        assertThat(Browser.picture(page, "desk")).isNotEmptyFile();
        Typing.type(Map.of(title, "A larger gathering", capacity, "250"));
        publish.click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("The desk of A larger gathering");
        Call after = book.get(code);
        assertThat(after.rooms())
                .containsExactly(new Room("Large", 250), before.rooms().get(1));
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("revision", "title", "rooms")
                .isEqualTo(before);
        assertThat(complaints).isEmpty();
    }

    private Page chair(Page nobody) {
        Page page = Objects.requireNonNull(nobody.context().browser())
                .newContext(new NewContextOptions()
                        .setHttpCredentials("chair", "demo")
                        .setViewportSize(1280, 4000)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"))
                .newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("401")) {
                complaints.add(message.text());
            }
        });
        return page;
    }
}
