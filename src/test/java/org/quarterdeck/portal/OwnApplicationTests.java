package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Backstage;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.appeals.process.Courtroom;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Identities;
import org.quarterdeck.people.Identity;
import org.quarterdeck.portal.Passerby.Answer;
import org.quarterdeck.volunteer.process.Recruits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** What somebody without an account sees and answers on the signed link to their application. */
@HouseTest
@OnBothDatabases
class OwnApplicationTests {

    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Backstage backstage;

    @Autowired
    Recruits recruits;

    @Autowired
    Courtroom court;

    @Autowired
    Identities identities;

    Passerby visitor;
    String page;
    CaseNumber number;

    @BeforeEach
    void apply() {
        visitor = new Passerby(port, "127.21.0.1");
        apply(Newcomers.helper(email, "Noor Nasser"));
    }

    @AfterEach
    void setTheClockBack() {
        Moment.reset();
    }

    @Test
    void leadsThereByALetter() {
        assertThat(new Letterbox(http, email).path("/mine/")).isEqualTo(page);
        assertThat(visitor.get(page).body())
                .contains(number.value(), "T0, Helper", "What we told you", "Take my application back")
                .doesNotContain("I accept", "Choose a password", "<script", " style=");
    }

    @Test
    @DisplayName("VO-17 says who owes the next action, by when, and goes on as the case does")
    void goesOnAsTheCaseDoes() {
        assertThat(visitor.get(page).body()).contains("It is for a coordinator to act, until <time");

        invite();
        assertThat(visitor.get(page).body()).contains("It is for you to act, until <time", "I accept");

        assertThat(visitor.submit(deed("accept"), "").status()).isEqualTo(303);
        assertThat(visitor.get(page).body()).contains("is found for you").doesNotContain("I accept<");
        assertThat(visitor.submit(deed("accept"), "").status()).isEqualTo(409);
    }

    @Test
    void declinesAnInvitation() {
        assertThat(visitor.submit(deed("decline"), "reason=No").status()).isEqualTo(409);
        invite();

        assertThat(visitor.submit(deed("decline"), "reason=Other+seas").status())
                .isEqualTo(303);

        assertThat(visitor.get(page).body()).contains("withdrawn").doesNotContain("I accept<", "Take my application");
        assertThat(visitor.get("/cases/" + number).body()).doesNotContain("Other seas");
    }

    @Test
    void takesAnApplicationBack() {
        Answer answer = visitor.submit(deed("withdraw"), "reason=Family+first");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
        backstage.pass(Duration.ZERO, number);
        assertThat(visitor.get(page).body())
                .contains("Your application was withdrawn.")
                .doesNotContain("Take my application back");
        assertThat(visitor.submit(deed("withdraw"), "").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("VO-08 takes back an agreement with one button, and gives it again with another")
    void takesAnAgreementBack() {
        assertThat(visitor.submit(deed("consents/privacy/withdrawal"), "").status())
                .isEqualTo(303);
        assertThat(visitor.get(page).body()).contains("Your role needs your agreement to version 1.0");

        assertThat(visitor.submit(deed("consents/privacy"), "version=0.9").status())
                .isEqualTo(400);
        assertThat(visitor.submit(deed("consents/privacy"), "version=1.0").status())
                .isEqualTo(303);
        assertThat(visitor.get(page).body()).doesNotContain("Your role needs your agreement");
    }

    @Test
    @DisplayName("VO-03 names another sponsor where one doesn't vouch; VO-02 who can't be one is refused in words")
    void namesAnotherSponsor() {
        comeAgain(Newcomers::json);
        invite();
        complete("treasurer", "confirm-sponsorship", Map.of("vouch", false));
        backstage.pass(Duration.ZERO, number);
        assertThat(visitor.get(page).body()).contains("name=\"instead\" value=\"treasurer\"");

        Answer refused = visitor.submit(deed("sponsor"), "instead=treasurer&sponsor=nobody");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\">The sponsor ");
        assertThat(visitor.submit(deed("sponsor"), "instead=treasurer&sponsor=%3Cb%3E")
                        .status())
                .isEqualTo(400);

        assertThat(visitor.submit(deed("sponsor"), "instead=treasurer&sponsor=council4")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(page).body()).doesNotContain("name=\"instead\"").contains("has been asked");
    }

    @Test
    void choosesNoPasswordForAnAccountThatThereIsNot() {
        assertThat(visitor.submit(deed("password"), "password=Knots-and-Tides-2027")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("VO-20 hands out what the house holds, and erases it when told so twice")
    void handsOutAndErases() throws Exception {
        Answer file = visitor.get(deed("export"));
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.body()).contains("Noor Nasser", email);
        assertThat(new JsonMapper().readTree(file.body()).isObject()).isTrue();

        assertThat(visitor.get(deed("erase")).body()).contains("can’t be undone");
        assertThat(visitor.submit(deed("erase"), "").status()).isEqualTo(400);
        assertThat(visitor.get(deed("export")).body()).contains("Noor Nasser");

        Answer erasing = visitor.submit(deed("erase"), "sure=true");
        assertThat(erasing.status()).isEqualTo(202);
        assertThat(erasing.body()).contains("Your data are being erased");
    }

    @Test
    @DisplayName(
            "VO-20 wants whoever has an account to sign in for their data and agreements: a link is lost more easily")
    void sendsWhoeverHasAnAccountToSignIn() {
        PersonId applicant = recruits.applicant(number);
        identities.save(new Identity(applicant, "Noor", "Nasser", email, Set.of()), "Knots-and-Tides-2027");
        try {
            assertThat(visitor.get(page).body())
                    .contains("sign in", "/api/me/export")
                    .doesNotContain(deed("export"), deed("erase"), "Take it back</button>");
            assertThat(visitor.get(deed("export")).status()).isEqualTo(403);
            assertThat(visitor.get(deed("erase")).status()).isEqualTo(403);
            Answer refused = visitor.submit(deed("erase"), "sure=true");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("sign in");
            assertThat(visitor.submit(deed("consents/privacy/withdrawal"), "").status())
                    .isEqualTo(403);
            assertThat(visitor.submit(deed("consents/privacy"), "version=1.0").status())
                    .isEqualTo(403);
        } finally {
            identities.remove(applicant);
        }
    }

    @Test
    void isShownToNobodyWithoutTheLink() {
        String forged = page.replace(number.value(), number.value().replaceAll(".$", "X"));
        for (String path : new String[] {"/mine/" + number, forged, page + "x", page.substring(0, page.length() - 1)}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
            for (String deed :
                    new String[] {"accept", "withdraw", "password", "consents/privacy/withdrawal", "erase"}) {
                assertThat(visitor.submit(path + "/application/" + deed, "sure=true&password=x")
                                .status())
                        .as(path + deed)
                        .isEqualTo(404);
            }
            assertThat(visitor.get(path + "/application/export").status()).isEqualTo(404);
            assertThat(visitor.get(path + "/application/erase").status()).isEqualTo(404);
        }
    }

    @Test
    void takesNoFormOfAnotherSite() {
        assertThat(visitor.submit(deed("withdraw"), "reason=No", "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("X5 takes an appeal against a decline, tells what it came to, and nobody else learns why (VO-05)")
    void appeals() {
        assertThat(visitor.get(page + "/appeal").status()).isEqualTo(404);
        complete(
                "coordinator",
                "screen-application",
                Map.of("decision", "decline", "reasonCode", "policy", "comment", Recruits.WORDS));
        complete("coordinator2", "confirm-decline", Map.of("confirm", "yes"));
        assertThat(visitor.get(page).body()).contains("href=\"%s/appeal\"".formatted(page));

        Answer refused = visitor.submit(page + "/appeal", "ground=new-fact&statement=Too+short");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("The statement", ">Too short</textarea>", "selected>new fact");
        assertThat(visitor.submit(
                                page + "/appeal",
                                "ground=new-fact&statement=I+have+helped+at+two+gatherings+since+then,+and+both+say+so.")
                        .status())
                .isEqualTo(303);
        CaseNumber appeal = appeal();
        assertThat(visitor.get(page + "/appeal").body()).contains("in hearing");

        court.hear(court.asked(appeal).get(0), appeal, "remand");

        assertThat(recruits.asked(number, "screen-application")).containsExactly("lead", "lead2");
        assertThat(visitor.get(page).body()).contains("A coordinator looks at your application", "looked at again");
        assertThat(visitor.get(page + "/appeal").body())
                .contains("remanded", "The register and the table tell the same story")
                .doesNotContain("<form");
        assertThat(court.entries(appeal)).allMatch(entry -> "new-fact".equals(entry.reason()));
        assertThat(visitor.get("/cases/" + appeal).body()).doesNotContain("Noor", email, "The register and the table");
        recruits.answer("lead", number, "screen-application", Map.of("decision", "invite"));
        assertThat(visitor.get(page).body()).contains("I accept");
    }

    private CaseNumber appeal() {
        String body = visitor.get(page + "/appeal").body();
        return new CaseNumber(body.replaceAll("(?s).*(APL-[0-9]{4}-[0-9]+).*", "$1"));
    }

    private void invite() {
        complete("coordinator", "screen-application", Map.of("decision", "invite"));
        backstage.pass(Duration.ZERO, number);
    }

    private void complete(String person, String step, Map<String, Object> answers) {
        Http tasks = Http.engineRest(http, person);
        String found = tasks.get("task?processInstanceBusinessKey=%s&taskDefinitionKey=%s".formatted(number, step))
                .getBody();
        String task = found.replaceAll("(?s)^\\[\\{\"id\":\"([^\"]+)\".*", "$1");
        Map<String, Object> values = new java.util.HashMap<>();
        answers.forEach((field, value) -> values.put(field, Map.of("value", value)));
        assertThat(tasks.post("task/%s/claim".formatted(task), Map.of("userId", person))
                        .getStatusCode()
                        .value())
                .as(found)
                .isEqualTo(204);
        ResponseEntity<String> completed = tasks.post("task/%s/complete".formatted(task), Map.of("variables", values));
        assertThat(completed.getStatusCode().value()).as(completed.getBody()).isEqualTo(204);
    }

    private String deed(String name) {
        return page + "/application/" + name;
    }

    private void comeAgain(java.util.function.BinaryOperator<String> application) {
        String other = UUID.randomUUID() + "@example.org";
        apply(other, application.apply(other, "Nora Nowak"));
    }

    private void apply(String application) {
        apply(email, application);
    }

    private void apply(String address, String application) {
        visitor.post("/api/public/volunteer-applications", "{\"email\":\"%s\"}".formatted(address));
        String token = new Letterbox(http, address).token("/apply/");
        Answer taken = visitor.post("/api/public/volunteer-applications/" + token, application);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        page = taken.header("Location");
        number = new CaseNumber(page.substring("/mine/".length()).split("[.]")[0]);
    }
}
