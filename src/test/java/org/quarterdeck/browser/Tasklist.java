package org.quarterdeck.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.Browser;

/**
 * Tasklist, as one person sees it who signed in. Fields go by their keys, everything else by what can be read. Each step waits
 * for what it brings about and stays; the words that Tasklist shows for a moment only are not waited for, since a busy machine
 * misses them.
 */
record Tasklist(Page page) {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    static Tasklist signIn(Page page, int port, String person) {
        Browser.signIn(page, "http://127.0.0.1:" + port, "tasklist", person, "demo");
        return new Tasklist(page);
    }

    /** The same house in another browser window, for somebody else. */
    Tasklist withSomebodyElse(int port, String person) {
        return signIn(Browser.anotherPerson(page), port, person);
    }

    void openStartForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-dialog")
                .getByText(process, new Locator.GetByTextOptions().setExact(true))
                .click();
        form().locator("input").first().waitFor();
    }

    /** Presses the button of the start form. */
    void start() {
        button("Start").click();
    }

    /** Waits until the start form is gone: the case was taken. */
    void started() {
        form().waitFor(GONE);
    }

    /** Waits until the filter's tasks have come, so that one that isn't there was really not found. */
    void choose(String filter) {
        page.waitForResponse(
                answer -> answer.url().matches(".*/filter/[^/]+/list\\?.*"),
                () -> page.locator(".task-filter").getByText(filter).click());
        page.locator(".task-filter.active")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .waitFor();
    }

    /** The entry of the list that tells of this case. */
    Locator entry(String title) {
        return page.locator("ol.tasks-list > li").filter(new Locator.FilterOptions().setHasText(title));
    }

    void open(String title) {
        entry(title).locator(".names").click();
        form().locator("input").first().waitFor();
    }

    /** Comes by the link that the mail about the task has. */
    void follow(String task) {
        page.navigate(page.url().replaceAll("#.*", "") + "#/?task=" + task);
        form().locator("input").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Waits until it can be given back. */
    void claim() {
        button("Claim").click();
        page.locator("button.unclaim").waitFor();
    }

    /** Waits until the task has gone. */
    void complete() {
        tryToComplete();
        form().waitFor(GONE);
    }

    /** Presses the button, with whatever outcome. */
    void tryToComplete() {
        button("Complete").click();
    }

    Locator form() {
        return page.locator(".fjs-container");
    }

    Locator field(String key) {
        return form().locator("[id$='-field_" + key + "']");
    }

    /** Leaves the field as well: only then does the form say what it thinks. */
    void fill(String key, String value) {
        field(key).fill(value);
        field(key).press("Tab");
    }

    /** Chooses from a list, and gives all that it offered. */
    List<String> select(String key, String option) {
        form().locator("[id$='-field_" + key + "-display']").click();
        Locator options = page.locator(".fjs-dropdownlist-item");
        options.first().waitFor();
        List<String> offered = options.allInnerTexts();
        options.getByText(option).click();
        return offered;
    }

    void tick(String label) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** Waits until these words can be read. */
    void told(String words) {
        page.getByText(words).first().waitFor();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Path picture(String name) {
        return Browser.picture(page, name);
    }
}
