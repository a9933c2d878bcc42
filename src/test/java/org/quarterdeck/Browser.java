package org.quarterdeck;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A browser for tests that do what a person does: {@code @ExtendWith(Browser.class)} gives them a {@link Page} that
 * nobody is signed in to. Two people in one test open a second one with {@link #anotherPerson}. The suite starts one
 * Chromium, Debian's own, and closes it at its end.
 */
public class Browser implements ParameterResolver, AfterEachCallback {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    /** Busy machines take their time. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Path TARGET = Path.of("target", "screenshots");

    private static final Namespace HERE = Namespace.create(Browser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, nothing -> Chromium.start(), Chromium.class);
        return pageIn(chromium.browser());
    }

    /** Closes what the test opened; of a test that failed, the last thing that each of its people saw is kept. */
    @Override
    public void afterEach(ExtensionContext test) {
        Chromium chromium = test.getRoot().getStore(HERE).get(Chromium.class, Chromium.class);
        if (chromium == null) {
            return;
        }
        List<BrowserContext> people = List.copyOf(chromium.browser().contexts());
        if (test.getExecutionException().isPresent()) {
            String name = "failed-" + test.getRequiredTestMethod().getName();
            people.stream()
                    .flatMap(person -> person.pages().stream())
                    .forEach(page -> save(page, TARGET, name + "-" + people.indexOf(page.context())));
        }
        people.forEach(BrowserContext::close);
    }

    /** A page in which another person can sign in. */
    public static Page anotherPerson(Page page) {
        return pageIn(Objects.requireNonNull(page.context().browser()));
    }

    private static Page pageIn(com.microsoft.playwright.Browser browser) {
        Page page = browser.newContext(new NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> LOG.info("{} {}", message.type(), message.text()));
        page.onResponse(response -> LOG.info("{} {}", response.status(), response.url()));
        return page;
    }

    /**
     * Signs in on the web applications' own page and waits until the application stands. What is typed while the page still
     * asks for something is lost.
     *
     * @param app {@code tasklist}, {@code cockpit}, {@code admin} or {@code welcome}
     */
    public static void signIn(Page page, String address, String app, String user, String password) {
        trySignIn(page, address, app, user, password);
        page.locator(".account.dropdown").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Fills in the sign-in page and sends it, with whatever outcome. */
    public static void trySignIn(Page page, String address, String app, String user, String password) {
        page.navigate(address + "/camunda/app/" + app + "/default/");
        page.locator("input[type=text]").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
    }

    /**
     * Takes a picture for the documentation. The ones under {@code docs/images} are only taken anew with
     * {@code -Dquarterdeck.screenshots=true}; otherwise the picture lands in {@code target/screenshots}.
     */
    public static Path picture(Page page, String name) {
        return save(page, Boolean.getBoolean("quarterdeck.screenshots") ? Path.of("docs", "images") : TARGET, name);
    }

    private static Path save(Page page, Path folder, String name) {
        Path file = folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements Store.CloseableResource {

        /** As root there is no sandbox; the rest keeps it from calling home. */
        private static final List<String> FLAGS = List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");

        static Chromium start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            String binary = System.getenv().getOrDefault("QUARTERDECK_CHROMIUM", "/usr/bin/chromium");
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(binary))
                                    .setArgs(FLAGS)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
