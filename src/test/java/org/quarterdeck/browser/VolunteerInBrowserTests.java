package org.quarterdeck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.Backstage;
import org.quarterdeck.Browser;
import org.quarterdeck.HouseTest;
import org.quarterdeck.MailmanServer;
import org.quarterdeck.Moment;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.MemberState;
import org.quarterdeck.people.Memberships;
import org.quarterdeck.people.Tier;
import org.quarterdeck.volunteer.VolunteerState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Somebody without an account, from their mail address to a member's place in the community. */
@HouseTest
@ExtendWith(Browser.class)
class VolunteerInBrowserTests {

    private static final List<Integer> BETWEEN_CHECK_INS = List.of(14, 16, 30, 30);
    private static final String TABLE = "processes/volunteer-onboarding/role-requirements.dmn";
    private static final String AS_IT_WAS = "\"house, lists, chat\"";
    private static final String PASSWORD = "Knots-and-Tides-2027";

    private final String email = UUID.randomUUID() + "@example.org";
    private final String name = "Noor " + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Backstage backstage;

    @Autowired
    Memberships memberships;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    EngineDoor door;

    @AfterEach
    void setTheClockBack() {
        Moment.reset();
    }

    @Test
    @DisplayName(
            "VO-17 an outsider applies, is screened, vouched for, mentored, let into every system of the role, a real Mailman's"
                    + " list among them, and passes"
                    + " probation in Tasklist, and is offboarded later; each state, and who has to act, stands on the outsider's own page")
    void goesFromStrangerToMember(Page page) throws IOException {
        page.onConsoleMessage(this::keepErrors);
        page.onPageError(complaints::add);

        MailmanServer.list("announcements", "open");
        changeTable("\"house, announcements, lists, chat\"");
        CaseNumber number = apply(page);
        changeTable(AS_IT_WAS);
        says(page, VolunteerState.INTEREST);
        Tasklist coordinator = screen(page, number);
        says(page, VolunteerState.SPONSORING);
        vouch(coordinator, number);
        says(page, VolunteerState.INVITED);
        accept(page, number);
        says(page, VolunteerState.PROVISIONING);
        String mentor = takeOn(coordinator, number);
        choosePassword(page);
        backstage.pass(Duration.ofHours(1), number);
        says(page, VolunteerState.PROBATION);
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isTrue();
        assertThat(Browser.picture(page, "volunteer-mine")).isNotEmptyFile();
        assertThat(crew(coordinator, number)).isNotEmptyFile();

        Tasklist window = coordinator.withSomebodyElse(port, mentor);
        checkIn(window, number);
        passProbation(window, number);
        says(page, VolunteerState.ACTIVE);

        assertThat(memberships.of(person(page))).hasValueSatisfying(membership -> {
            assertThat(membership.state()).isEqualTo(MemberState.ACTIVE);
            assertThat(membership.tier()).isEqualTo(Tier.T1);
        });

        CaseNumber departure = seeOff(coordinator, person(page));
        backstage.pass(Duration.ofHours(1), departure);
        assertThat(MailmanServer.has(OutsideWorld.LIST, email)).isFalse();
        assertThat(http.withBasicAuth(person(page).value(), PASSWORD)
                        .getForEntity("/api/me/tasks", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        page.reload();
        assertThat(page.getByText("today you are offboarded.")).isVisible();
        assertThat(complaints).isEmpty();
    }

    /** As somebody does who changes it in the modeler and deploys it: it holds for applications from then on. */
    private void changeTable(String systems) throws IOException {
        String table = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
        assertThat(table).contains("<text>" + AS_IT_WAS + "</text>");
        door.asTheHouse(() -> repository
                .createDeployment()
                .addString(TABLE, table.replace(AS_IT_WAS, systems))
                .deploy());
    }

    private CaseNumber apply(Page page) {
        page.navigate(house() + "/apply");
        assertThat(Browser.picture(page, "volunteer-roles")).isNotEmptyFile();
        page.getByRole(AriaRole.TEXTBOX, named("Mail address")).fill(email);
        page.getByRole(AriaRole.BUTTON, named("Send me the link")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Look into your mail")))
                .isVisible();

        page.navigate(house() + link("/apply/"));
        Locator send = page.getByRole(AriaRole.BUTTON, named("Send my application"));
        assertThat(page.getByLabel("Your mail address")).hasValue(email);
        send.click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not sent yet");
        choose(page, "Role", "T1");
        choose(page, "Code of conduct", "1.0");
        choose(page, "Privacy notice", "1.0");
        type(
                page,
                Map.of(
                        "Your name", name,
                        "Skills", "writing, events",
                        "Time zone", "Europe/Berlin",
                        "Hours a week", "4",
                        "Motivation", "I want to welcome those who come after me, and to help with the lists.",
                        "Sponsors", "lead2, treasurer"));
        assertThat(Browser.picture(page, "volunteer-apply")).isNotEmptyFile();
        send.click();

        assertThat(page.getByRole(AriaRole.HEADING, named("What comes next"))).isVisible();
        return new CaseNumber(page.url().replaceAll(".*/mine/([^.]+)[.].*", "$1"));
    }

    private Tasklist screen(Page page, CaseNumber number) {
        Tasklist coordinator = Tasklist.signIn(Browser.anotherPerson(page), port, "coordinator");
        coordinator.follow(task(number, "screen-application").getId());
        coordinator.claim();
        assertThat(coordinator.field("applicant_name")).hasValue(name);
        coordinator.tick("Invite");
        assertThat(coordinator.picture("volunteer-screen")).isNotEmptyFile();
        coordinator.complete();
        return coordinator;
    }

    private void vouch(Tasklist coordinator, CaseNumber number) {
        for (String sponsor : List.of("lead2", "treasurer")) {
            Tasklist window = coordinator.withSomebodyElse(port, sponsor);
            window.follow(task(number, "confirm-sponsorship", sponsor).getId());
            window.claim();
            window.tick("I know the applicant and vouch for them");
            window.complete();
            window.page().close();
        }
    }

    private void accept(Page page, CaseNumber number) {
        page.navigate(house() + link("/mine/"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Do you accept?"))).isVisible();
        assertThat(Browser.picture(page, "volunteer-invited")).isNotEmptyFile();
        page.getByRole(AriaRole.BUTTON, named("I accept").setExact(true)).click();
        backstage.pass(Duration.ZERO, number);
    }

    private String takeOn(Tasklist coordinator, CaseNumber number) {
        String mentor = asked(number, "accept-mentorship");
        Tasklist window = coordinator.withSomebodyElse(port, mentor);
        window.follow(task(number, "accept-mentorship").getId());
        window.claim();
        window.tick("I take the newcomer on");
        window.complete();
        window.page().close();
        backstage.pass(Duration.ZERO, number);
        return mentor;
    }

    /** Nobody but the newcomer ever knows the password of the account that the role brings. */
    private void choosePassword(Page page) {
        page.reload();
        page.getByRole(AriaRole.TEXTBOX, named("Password")).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Choose this password")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Choose a password"))).hasCount(0);
        assertThat(http.withBasicAuth(person(page).value(), PASSWORD)
                        .getForEntity("/api/me/tasks", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    private void checkIn(Tasklist window, CaseNumber number) {
        for (int days : BETWEEN_CHECK_INS) {
            backstage.pass(Duration.ofDays(days), number);
            window.follow(task(number, "check-in").getId());
            window.claim();
            window.tick("On track");
            window.complete();
        }
    }

    private void passProbation(Tasklist window, CaseNumber number) {
        backstage.pass(Duration.ZERO, number);
        window.follow(task(number, "review-probation").getId());
        window.claim();
        window.tick("Activate");
        assertThat(window.picture("volunteer-review")).isNotEmptyFile();
        window.complete();
    }

    /** A coordinator says in Tasklist that the member leaves; its case is the last that they started. */
    private CaseNumber seeOff(Tasklist coordinator, PersonId person) {
        coordinator.openStartForm("Volunteer offboarding");
        coordinator.fill("person", person.value());
        coordinator.fill("reason", "They move abroad, and told us so with many thanks.");
        coordinator.tick("Gone: the account is removed");
        coordinator.start();
        coordinator.started();
        JsonNode cases = http.withBasicAuth("coordinator", "demo")
                .getForObject("/api/cases?process=volunteer-offboarding&startedBy=coordinator&limit=1", JsonNode.class);
        return new CaseNumber(cases.path("items").path(0).path("caseNumber").asText());
    }

    /** What the newcomer reads on their own page (VO-17). */
    private static void says(Page page, VolunteerState state) {
        page.reload();
        assertThat(page.getByText(state.step() + ".")).isVisible();
        state.owes()
                .ifPresent(owes -> assertThat(page.getByText("It is for %s to act".formatted(owes)))
                        .isVisible());
    }

    private String asked(CaseNumber number, String step) {
        Task task = task(number, step);
        return door.asTheHouse(
                () -> tasks.getIdentityLinksForTask(task.getId()).get(0).getUserId());
    }

    private Task task(CaseNumber number, String step) {
        return door.asTheHouse(() -> open(number, step).singleResult());
    }

    private Task task(CaseNumber number, String step, String candidate) {
        return door.asTheHouse(
                () -> open(number, step).taskCandidateUser(candidate).singleResult());
    }

    private TaskQuery open(CaseNumber number, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step);
    }

    private static PersonId person(Page page) {
        return new PersonId(page.url().replaceAll(".*/mine/[^.]+[.]([^.]+)[.].*", "$1"));
    }

    /** What the coordinators see meanwhile; a browser that isn't signed in is asked for it. */
    private Path crew(Tasklist coordinator, CaseNumber number) {
        Page page = coordinator
                .page()
                .context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setHttpCredentials("coordinator", "demo")
                        .setViewportSize(1280, 800))
                .newPage();
        page.navigate(house() + "/crew?state=probation");
        assertThat(page.getByText(number.value())).isVisible();
        return Browser.picture(page, "volunteer-crew");
    }

    private static void choose(Page page, String label, String option) {
        Locator field = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(label))));
        field.locator(".fjs-select-display").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        assertThat(field.locator(".fjs-select-display")).containsText(option);
        assertThat(field.locator(".fjs-dropdownlist-item")).hasCount(0);
    }

    /** The form draws itself anew after each field, and what a machine types meanwhile is lost: it is typed again. */
    private static void type(Page page, Map<String, String> values) {
        List<String> missing = List.copyOf(values.keySet());
        for (int times = 0; times < 5 && !missing.isEmpty(); times++) {
            for (String label : missing) {
                Locator field = page.getByLabel(label);
                field.click();
                field.pressSequentially(values.get(label), new Locator.PressSequentiallyOptions().setDelay(10));
                field.press("Tab");
            }
            missing = values.keySet().stream()
                    .filter(label -> !page.getByLabel(label).inputValue().equals(values.get(label)))
                    .toList();
            missing.forEach(label -> page.getByLabel(label).fill(""));
        }
        assertThat(missing).isEmpty();
    }

    private String link(String beginning) {
        JsonNode outbox = http.withBasicAuth("admin", "demo").getForObject("/demo/outbox", JsonNode.class);
        String link = StreamSupport.stream(outbox.path("items").spliterator(), false)
                .filter(letter -> letter.path("to").asText().equals(email))
                .map(letter -> letter.path("link").asText())
                .filter(address -> address.contains(beginning))
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf(beginning));
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
