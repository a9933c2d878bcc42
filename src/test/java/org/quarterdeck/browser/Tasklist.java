package org.quarterdeck.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.Browser;

/** Tasklist, as one person sees it who signed in. Fields go by their keys, everything else by what can be read. */
record Tasklist(Page page) {

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
        form().waitFor();
        settle();
    }

    /** Presses the button of the start form. */
    void start() {
        button("Start").click();
    }

    void choose(String filter) {
        page.locator(".task-filter").getByText(filter).click();
        settle();
    }

    /** The entry of the list that tells of this case. */
    Locator entry(String title) {
        return page.locator("ol.tasks-list > li").filter(new Locator.FilterOptions().setHasText(title));
    }

    void open(String title) {
        entry(title).locator(".names").click();
        form().waitFor();
        settle();
    }

    void claim() {
        button("Claim").click();
        told("The task has been claimed.");
        settle();
    }

    void complete() {
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

    List<String> options(String key) {
        openList(key);
        List<String> options = page.locator(".fjs-dropdownlist-item").allInnerTexts();
        page.keyboard().press("Escape");
        return options;
    }

    void select(String key, String option) {
        openList(key);
        page.locator(".fjs-dropdownlist-item").getByText(option).click();
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

    private void openList(String key) {
        form().locator("[id$='-field_" + key + "-display']").click();
        page.locator(".fjs-dropdownlist-item").first().waitFor();
    }

    private void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
