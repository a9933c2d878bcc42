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
        assertThat(page.locator(".account.dropdown").textContent()).containsIgnoringCase("admin");
        assertThat(Browser.picture(page, "tasklist")).isNotEmptyFile();
    }

    @Test
    void keepsStrangersOut(Page page) {
        Browser.trySignIn(page, "http://127.0.0.1:" + port, "tasklist", "admin", "guessed");
        page.getByText("Login Failed").waitFor();
        assertThat(page.locator(".account.dropdown").isVisible()).isFalse();
    }
}
