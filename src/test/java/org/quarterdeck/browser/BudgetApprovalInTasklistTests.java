package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code member} and the line's owner share an affiliation: the other lead decides. */
@HouseTest
@ExtendWith(Browser.class)
class BudgetApprovalInTasklistTests {

    private static final String OFFERED = "My groups' tasks";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    private Requests requests;

    @BeforeEach
    void fileAsMember() {
        requests = new Requests(http, "member");
    }

    @Test
    void asksForMoneyAndGetsIt(Page page) {
        String title = Requests.title();
        Tasklist member = Tasklist.signIn(page, port, "member");
        member.openStartForm("Budget approval");
        member.fill("title", title);
        member.fill("justification", "Five hundred stickers for the booth at the summit.");
        member.fill("amount", "150.00");
        assertThat(member.select("budgetLine", "EVENTS"))
                .contains("SMALL – Small grants (EUR)", "TRAVEL – Travel (EUR)");
        member.select("category", "Swag");
        assertThat(member.picture("tasklist-start")).isNotEmptyFile();
        member.start();
        member.started();

        Tasklist lead = member.withSomebodyElse(port, "lead2");
        lead.choose(OFFERED);
        assertThat(lead.entry(title)).containsText("150.00");
        assertThat(lead.entry(title)).containsText("Due in");
        assertThat(lead.picture("tasklist-list")).isNotEmptyFile();
        lead.open(title);
        assertThat(lead.field("asked_title")).hasValue(title);
        assertThat(lead.field("asked_amount")).hasValue("150.00");
        assertThat(lead.field("case_requester")).hasValue("member");
        lead.claim();
        lead.tick("Approve");
        assertThat(lead.picture("tasklist-approve")).isNotEmptyFile();
        lead.complete();
        assertThat(lead.entry(title)).hasCount(0);
        assertThat(requests.state(title)).isEqualTo("encumbered");
    }

    @Test
    void opensTheTaskThatAMailLinksTo(Page page) {
        String title = requests.file();
        String link = new Requests(http, "lead2").linkOfTheNewestNotice();
        Tasklist lead = Tasklist.signIn(page, port, "lead2");

        page.navigate("http://127.0.0.1:" + port + link.substring(link.indexOf("/camunda/")));

        lead.form().waitFor();
        assertThat(lead.field("asked_title")).hasValue(title);
        assertThat(lead.field("case_silence")).hasValue(Pattern.compile("30 days: the request lapses"));
    }

    @Test
    void returnsARequestForRevision(Page page) {
        String title = requests.file();
        Tasklist lead = Tasklist.signIn(page, port, "lead2");
        lead.choose(OFFERED);
        lead.open(title);
        lead.claim();
        lead.tick("Return for revision");
        lead.select("reasonCode", "Incomplete");
        lead.fill("comment", "Please say in the title which event it is for.");
        lead.complete();
        assertThat(lead.entry(title)).hasCount(0);

        Tasklist member = lead.withSomebodyElse(port, "member");
        member.open(title);
        assertThat(member.field("title")).hasValue(title);
        assertThat(member.field("amount")).hasValue("150.00");
        assertThat(member.field("case_answers")).hasValue(Pattern.compile("which event it is for"));
        member.fill("title", title + " for the summit");
        member.complete();
        assertThat(member.entry(title)).hasCount(0);
        assertThat(requests.state(title + " for the summit")).isEqualTo("in-approval");
    }

    @Test
    void showsWhatTheFormFindsWrong(Page page) {
        Tasklist member = Tasklist.signIn(page, port, "member");
        member.openStartForm("Budget approval");
        member.fill("title", "no");
        member.told("Field must have minimum length of 3.");
        member.fill("justification", "");
        member.told("Field is required.");
        assertThat(member.button("Start")).isDisabled();
    }

    @Test
    @DisplayName("shows the server's words where only the server knows: the line has less, less was asked for")
    void showsWhatOnlyTheServerKnows(Page page) {
        Tasklist member = Tasklist.signIn(page, port, "member");
        member.openStartForm("Budget approval");
        member.fill("title", Requests.title());
        member.fill("justification", "It costs more than the line ever had.");
        member.fill("amount", "4000");
        member.select("budgetLine", "SMALL");
        member.select("category", "Other");
        member.start();
        member.told("4000.00 EUR was asked for");
        assertThat(member.field("amount")).hasValue("4000");

        String title = requests.file();
        Tasklist lead = member.withSomebodyElse(port, "lead2");
        lead.choose(OFFERED);
        lead.open(title);
        lead.claim();
        lead.tick("Approve");
        lead.fill("approvedAmount", "150.01");
        lead.tryToComplete();
        lead.told("approvedAmount");
        assertThat(lead.picture("tasklist-refusal")).isNotEmptyFile();
        assertThat(requests.state(title)).isEqualTo("in-approval");
    }

    @Test
    @DisplayName(
            "X1 doesn't show the task to the payee's colleague, and hides the rest of the form from who has a conflict")
    void keepsTheBarredAway(Page page) {
        String title = requests.file();
        Tasklist colleague = Tasklist.signIn(page, port, "lead");
        colleague.choose("Budget approval");
        assertThat(colleague.entry(title)).hasCount(0);

        Tasklist lead = colleague.withSomebodyElse(port, "lead2");
        lead.choose(OFFERED);
        assertThat(lead.entry(title)).hasCount(1);
        lead.open(title);
        lead.claim();
        lead.tick("I have a conflict of interest");
        assertThat(lead.form().getByText("Return for revision")).hasCount(0);
        lead.complete();
        assertThat(lead.entry(title)).hasCount(0);

        Tasklist treasurer = colleague.withSomebodyElse(port, "treasurer");
        treasurer.choose(OFFERED);
        assertThat(treasurer.entry(title)).hasCount(1);
    }
}
