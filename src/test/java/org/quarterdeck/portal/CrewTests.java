package org.quarterdeck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** Who is on the way to becoming a member, as those see it who are signed in. */
@HouseTest
class CrewTests {

    private final String email = UUID.randomUUID() + "@example.org";
    private final String name = "Nuria " + email.substring(0, 8);

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    String number;

    @BeforeEach
    void somebodyApplies() {
        Passerby visitor = new Passerby(port, "127.22.0.1");
        visitor.post("/api/public/volunteer-applications", "{\"email\":\"%s\"}".formatted(email));
        String token = new Letterbox(http, email).token("/apply/");
        number = visitor.post("/api/public/volunteer-applications/" + token, Newcomers.helper(email, name))
                .header("Location")
                .substring("/mine/".length())
                .split("[.]")[0];
    }

    @AfterEach
    void setTheClockBack() {
        Moment.reset();
    }

    @Test
    void asksTheBrowserForASignIn() {
        assertThat(http.getForEntity("/crew", String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "coordinator2", "lead", "admin"})
    @DisplayName("shows coordinators, leads and administrators who applied, for how long, and who has to act")
    void showsWhoIsOnTheWay(String person) {
        assertThat(row(all(person, "?state=interest")))
                .contains(name, "T0, Helper", "<td class=\"sum\">0</td>", "a coordinator", "<time")
                .doesNotContain("OVERDUE");
    }

    @Test
    void saysWhatIsOverdueAndForHowLong() {
        Moment.advance(Duration.ofDays(40));

        assertThat(row(all("coordinator", "?state=interest")))
                .contains("<td class=\"sum\">40</td>", "<strong class=\"overdue\">OVERDUE</strong>");
    }

    @Test
    void looksForOneState() {
        assertThat(all("coordinator", "")).contains(number);
        assertThat(all("coordinator", "?state=probation")).doesNotContain(number);
        assertThat(browse("coordinator", "/crew?state=asleep").getStatusCode().value())
                .isEqualTo(400);
        assertThat(browse("coordinator", "/crew?after=x").getStatusCode().value())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "auditor", "mentor1", "reviewer1"})
    @DisplayName("VO-05 shows nobody else who applied")
    void showsNobodyElse(String person) {
        assertThat(browse(person, "/crew").getBody())
                .contains("The crew")
                .doesNotContain(number, name, "Applications</h2>", "could not be given");
    }

    @Test
    @DisplayName("leads a member to the page of their own application")
    void leadsToOnesOwnPage() {
        JsonNode filed = http.withBasicAuth("mentor2", "demo")
                .postForObject(
                        "/api/volunteer-applications",
                        Map.of(
                                "name", "Mentor Two",
                                "email", "mentor2@quarterdeck.example",
                                "tier", "T0",
                                "motivation", "I want to help at the door as well, on Sundays.",
                                "codeOfConductVersion", "1.0",
                                "privacyVersion", "1.0"),
                        JsonNode.class);
        String own = filed.path("caseNumber").asText();
        assertThat(own).as("%s", filed).startsWith("VOL-");

        String crew = String.valueOf(browse("mentor2", "/crew").getBody());
        Matcher link =
                Pattern.compile("<a href=\"(/mine/%s[^\"]+)\">".formatted(own)).matcher(crew);
        assertThat(link.find()).as(crew).isTrue();
        assertThat(http.getForObject(link.group(1), String.class)).contains(own, "It is for a coordinator to act");
        http.withBasicAuth("mentor2", "demo")
                .postForEntity(
                        "/api/cases/%s/withdraw".formatted(own), Map.of("reason", "Sundays are full"), String.class);
    }

    /** All pages, one after the other. */
    private String all(String person, String question) {
        StringBuilder all = new StringBuilder();
        String address = "/crew" + question;
        while (!address.isEmpty()) {
            ResponseEntity<String> page = browse(person, address);
            assertThat(page.getStatusCode().value()).isEqualTo(200);
            all.append(page.getBody());
            Matcher next = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">Later ones")
                    .matcher(String.valueOf(page.getBody()));
            address = next.find() ? next.group(1).replace("&amp;", "&").replace("&#x3D;", "=") : "";
        }
        return all.toString();
    }

    private String row(String page) {
        List<String> rows = page.lines()
                .filter(line -> line.contains("/cases/" + number + "\""))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private ResponseEntity<String> browse(String person, String page) {
        return http.withBasicAuth(person, "demo")
                .exchange(
                        RequestEntity.method(HttpMethod.GET, java.net.URI.create(http.getRootUri() + page))
                                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                                .build(),
                        String.class);
    }
}
