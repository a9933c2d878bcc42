package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
@ExtendWith(Browser.class)
class SignInPageTests {

    @LocalServerPort
    int port;

    @Test
    void letsTheAdministratorIntoTasklist(Page page) {
        Browser.signIn(page, "http://127.0.0.1:" + port, "tasklist", "admin", "demo");
        assertThat(page.locator(".account.dropdown").textContent()).contains("Admin Istrator");
        assertThat(Browser.picture(page, "tasklist")).isNotEmptyFile();
    }

    @Test
    void keepsStrangersOut(Page page) {
        page.navigate("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/");
        page.locator("input[type=text]").fill("admin");
        page.locator("input[type=password]").fill("guessed");
        page.locator("button[type=submit]").click();
        page.getByText("Login Failed").waitFor();
        assertThat(page.locator(".account.dropdown").isVisible()).isFalse();
    }
}
