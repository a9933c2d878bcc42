package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The web applications look like the house they are in. */
@HouseTest
@ExtendWith(Browser.class)
class LookTests {

    private static final Pattern WHEEL = Pattern.compile("/portal/(wheel|favicon)\\.svg");
    private static final String DEEP_WATER = "rgb(11, 43, 64)";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @CsvSource({"tasklist, Tasklist", "cockpit, Cockpit", "admin, Admin", "welcome, Welcome"})
    void isTheHousesOwn(String application, String name, Page page) {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.navigate(house() + "/camunda/app/" + application + "/default/");
        page.locator("input[type=password]").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page).hasTitle("Quarterdeck " + name);
        assertThat(page.locator(".alert-danger")).hasCount(0);
        assertThat(page.locator(".login-logo")).hasCSS("background-image", WHEEL);
        assertThat(page.locator(".login-logo svg")).isHidden();
        assertThat(page.locator("button[type=submit]")).hasCSS("background-color", "rgb(10, 90, 134)");
        assertThat(Browser.picture(page, "look-sign-in-" + application)).isNotEmptyFile();

        Browser.signIn(page, house(), application, "admin", "demo");
        assertThat(page).hasTitle(Pattern.compile("Quarterdeck " + name + ".*"));
        assertThat(page.locator("[cam-widget-header]")).hasCSS("background-color", DEEP_WATER);
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator(".brand-logo").first()).hasCSS("background-image", WHEEL);
        assertThat(page.locator(".brand-logo svg").first()).isHidden();
        assertThat(Browser.picture(page, "look-" + application)).isNotEmptyFile();
        assertThat(complaints).isEmpty();
    }

    @Test
    void hasTheHousesOwnSignInTheTab(Page page) throws IOException {
        page.navigate(house() + "/camunda/app/tasklist/default/");
        String address = page.locator("link[rel=icon]").getAttribute("href");

        Response icon = page.navigate(house() + address);

        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.body()).isNotEqualTo(vendors());
    }

    @Test
    void tellsARefusalWhereNoButtonLies(Page page) {
        String title = new Requests(http, "member").file();
        Tasklist lead = Tasklist.signIn(page, port, "lead2");
        lead.choose("My groups' tasks");
        lead.open(title);
        lead.button("Claim").click();
        assertThat(lead.button("Claim")).hasCount(0);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        lead.tick("Approve");
        lead.fill("approvedAmount", "150.01");
        lead.button("Complete").click();
        Locator refusal = page.locator(".page-notifications .alert-danger");
        assertThat(refusal).containsText("approvedAmount");
        assertThat(Browser.picture(page, "look-refusal")).isNotEmptyFile();

        lead.fill("approvedAmount", "150.00");
        lead.button("Complete").click();

        assertThat(lead.form()).hasCount(0);
        assertThat(new Requests(http, "member").state(title)).isEqualTo("encumbered");
    }

    private static byte[] vendors() throws IOException {
        return new ClassPathResource("META-INF/resources/camunda-welcome/assets/img/favicon.ico")
                .getContentAsByteArray();
    }

    private String house() {
        return "http://127.0.0.1:" + port;
    }
}
