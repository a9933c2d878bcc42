package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages beside Tasklist, under the policy that says what may run in them. */
@HouseTest
@ExtendWith(Browser.class)
class PagesTests {

    @LocalServerPort
    int port;

    private final List<String> complaints = new ArrayList<>();
    private String house;

    @BeforeEach
    void knowTheAddress() {
        house = "http://127.0.0.1:" + port;
    }

    @Test
    void welcomesStrangers(Page page) {
        visit(page, "/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(Browser.picture(page, "landing")).isNotEmptyFile();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("shows the API's calls")
    void showsTheApi(Page page) {
        visit(page, "/swagger-ui.html");
        assertThat(page.getByText("/api/budget-requests").first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheAdministratorTheDrawingInCockpit(Page page) {
        Browser.signIn(page, house, "cockpit", "admin", "demo");
        page.navigate(house + "/camunda/app/cockpit/default/#/processes");
        assertThat(page.getByText("Budget approval").first()).isVisible();
    }

    private void visit(Page page, String path) {
        page.onConsoleMessage(this::keepErrors);
        page.onPageError(complaints::add);
        page.navigate(house + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void keepErrors(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }
}
