package org.quarterdeck.access.systems;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.SystemSettings;
import org.quarterdeck.access.TargetSystem;

/** Users kept by SCIM 2.0, with a stand-in for the service. */
class ScimUsersTests {

    private static final String SCIM = "application/scim+json";
    private static final String NOBODY = "{\"totalResults\": 0, \"Resources\": []}";

    private final WireMockServer there = OutsideWorld.fresh();
    private final Holding somebody = Volunteers.somebody();
    private final String id = somebody.person().value();

    @Test
    @DisplayName("VO-09 looks before it makes an account, and makes it as RFC 7643 has it")
    void looksBeforeItMakesAnAccount() {
        answersToFilter("externalId", id, NOBODY);
        answersToFilter("userName", somebody.holder().email(), NOBODY);
        there.stubFor(post("/scim/Users")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Content-Type", SCIM)
                        .withBody("{\"id\": \"2819c223\"}")));
        TargetSystem users = users(null, false);
        assertThat(users.look(somebody)).isInstanceOf(Answer.Absent.class);
        assertThat(users.grant(somebody)).isEqualTo(new Answer.Done("2819c223", "has an account"));
        there.verify(postRequestedFor(urlEqualTo("/scim/Users"))
                .withHeader("Authorization", equalTo("Bearer a-token"))
                .withHeader("Content-Type", containing(SCIM))
                .withRequestBody(equalToJson("""
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "externalId": "%s", "userName": "%s",
                         "displayName": "Zoë O'Neil", "name": {"formatted": "Zoë O'Neil"},
                         "emails": [{"value": "%s", "primary": true}], "active": true}""".formatted(
                                id, somebody.holder().email(), somebody.holder().email()))));
    }

    @Test
    @DisplayName("VO-09 makes no second account where there is one, by its own id or by the user name")
    void makesNoSecondAccount() {
        answersToFilter("externalId", id, NOBODY);
        answersToFilter("userName", somebody.holder().email(), user(true, ""));
        TargetSystem users = users(null, false);
        assertThat(users.look(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(users.grant(somebody)).isInstanceOf(Answer.Done.class);
        there.verify(0, postRequestedFor(anyUrl()));
        there.verify(0, patchRequestedFor(anyUrl()));
    }

    @Test
    void takesTheAccountThatSomebodyMadeMeanwhile() {
        there.stubFor(
                get(urlPathEqualTo("/scim/Users")).inScenario("meanwhile").willReturn(okForContentType(SCIM, NOBODY)));
        there.stubFor(post("/scim/Users")
                .inScenario("meanwhile")
                .willReturn(aResponse().withStatus(409).withBody("{\"detail\": \"userName is taken\"}"))
                .willSetStateTo("made"));
        there.stubFor(get(urlPathEqualTo("/scim/Users"))
                .inScenario("meanwhile")
                .whenScenarioStateIs("made")
                .willReturn(okForContentType(SCIM, user(true, ""))));
        assertThat(users(null, false).grant(somebody)).isEqualTo(new Answer.Done("2819c223", "has an account"));
    }

    @Test
    @DisplayName("VO-07 puts an account out of use and to use again, and deletes nothing")
    void putsAnAccountOutOfUse() {
        answersToFilter("externalId", id, user(true, ""));
        there.stubFor(patch("/scim/Users/2819c223").willReturn(aResponse().withStatus(204)));
        TargetSystem users = users(null, false);
        assertThat(users.suspend(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(users.revoke(somebody)).isEqualTo(new Answer.Absent("the account was put out of use"));
        there.verify(
                2, patchRequestedFor(urlEqualTo("/scim/Users/2819c223")).withRequestBody(equalToJson(active(false))));
        there.verify(0, deleteRequestedFor(anyUrl()));
        answersToFilter("externalId", id, user(false, ""));
        assertThat(users.look(somebody)).isInstanceOf(Answer.Absent.class);
        assertThat(users.grant(somebody)).isInstanceOf(Answer.Done.class);
        there.verify(
                1, patchRequestedFor(urlEqualTo("/scim/Users/2819c223")).withRequestBody(equalToJson(active(true))));
    }

    @Test
    void deletesAnAccountWhereTheSettingsSaySo() {
        answersToFilter("externalId", id, user(true, ""));
        there.stubFor(delete("/scim/Users/2819c223").willReturn(aResponse().withStatus(204)));
        assertThat(users(null, true).revoke(somebody)).isEqualTo(new Answer.Absent("the account was deleted"));
    }

    @Test
    void putsPeopleIntoAGroupAndTakesThemOutOfIt() {
        answersToFilter("externalId", id, user(true, ""));
        there.stubFor(patch("/scim/Groups/helpers").willReturn(aResponse().withStatus(204)));
        there.stubFor(patch("/scim/Users/2819c223").willReturn(aResponse().withStatus(204)));
        TargetSystem users = users("helpers", false);
        assertThat(users.look(somebody)).as("not in the group yet").isInstanceOf(Answer.Absent.class);
        assertThat(users.grant(somebody)).isInstanceOf(Answer.Done.class);
        there.verify(patchRequestedFor(urlEqualTo("/scim/Groups/helpers"))
                .withRequestBody(containing("\"add\""))
                .withRequestBody(containing("2819c223")));
        answersToFilter("externalId", id, user(true, ", \"groups\": [{\"value\": \"helpers\"}]"));
        assertThat(users.look(somebody)).isInstanceOf(Answer.Done.class);
        assertThat(users.revoke(somebody)).isInstanceOf(Answer.Absent.class);
        there.verify(patchRequestedFor(urlEqualTo("/scim/Groups/helpers"))
                .withRequestBody(containing("members[value eq \\\"2819c223\\\"]")));
    }

    @Test
    void tellsWhatHelpsFromWhatDoesNot() {
        there.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(503)));
        assertThat(users(null, false).grant(somebody)).isInstanceOf(Answer.Unreachable.class);
        there.stubFor(
                get(anyUrl()).willReturn(aResponse().withStatus(403).withBody("{\"detail\": \"no such right\"}")));
        assertThat(users(null, false).grant(somebody)).isEqualTo(new Answer.Refused("answered 403: no such right"));
    }

    private void answersToFilter(String attribute, String value, String body) {
        there.stubFor(get(urlPathEqualTo("/scim/Users"))
                .withQueryParam("filter", equalTo("%s eq \"%s\"".formatted(attribute, value)))
                .willReturn(okForContentType(SCIM, body)));
    }

    private static String user(boolean active, String more) {
        return "{\"totalResults\": 1, \"Resources\": [{\"id\": \"2819c223\", \"active\": %s%s}]}"
                .formatted(active, more);
    }

    private static String active(boolean active) {
        return """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "replace", "path": "active", "value": %s}]}""".formatted(active);
    }

    private static TargetSystem users(@Nullable String group, boolean deletes) {
        return new ScimKind(Volunteers.lines())
                .open(
                        "directory",
                        new SystemSettings(
                                "scim",
                                URI.create(OutsideWorld.address("/scim")),
                                null,
                                null,
                                "a-token",
                                null,
                                null,
                                null,
                                List.of(),
                                false,
                                group,
                                false,
                                false,
                                deletes));
    }
}
