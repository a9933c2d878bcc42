package org.quarterdeck.access.systems;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.OutsideWorld;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/** An organisation and its teams by GitHub's REST API, with a stand-in for the forge. */
class OrganisationTests {

    private static final String ORG = "/forge/orgs/quarterdeck";
    private static final String OCTOCAT = ORG + "/memberships/octocat";
    private static final String IN_TEAM = ORG + "/teams/helpers/memberships/octocat";

    private final WireMockServer there = OutsideWorld.fresh();
    private final TargetSystem organisation = new GitHubKind(Volunteers.lines())
            .open("forge", Volunteers.settings("github", OutsideWorld.address("/forge")));
    private final Holding somebody = Volunteers.somebody();
    private final Holding invited = Volunteers.with(somebody, "invitation:42", null);
    private final Holding known = Volunteers.with(somebody, null, "octocat");
    private final String email = somebody.holder().email();

    @Test
    @DisplayName("VO-09, VO-11 invites by mail into the teams, and waits for the person")
    void invitesByMail() {
        there.stubFor(get(ORG + "/teams/helpers").willReturn(okJson("{\"id\": 7}")));
        there.stubFor(post(ORG + "/invitations")
                .willReturn(aResponse().withStatus(201).withBody("{\"id\": 42, \"email\": \"%s\"}".formatted(email))));
        assertThat(organisation.grant(somebody))
                .isEqualTo(new Answer.PendingUser("invitation:42", "is invited by mail"));
        there.verify(postRequestedFor(urlEqualTo(ORG + "/invitations"))
                .withHeader("Authorization", equalTo("Bearer a-token"))
                .withHeader("X-GitHub-Api-Version", equalTo("2022-11-28"))
                .withRequestBody(equalToJson(
                        "{\"email\": \"%s\", \"role\": \"direct_member\", \"team_ids\": [7]}".formatted(email))));
    }

    @Test
    @DisplayName("VO-09 finds the invitation that is out already, on whichever page, and sends no second one")
    void findsTheInvitationThatIsOut() {
        String others = IntStream.range(0, 100)
                .mapToObj(at -> "{\"id\": %d, \"email\": \"other%d@example.org\"}".formatted(1000 + at, at))
                .collect(Collectors.joining(",", "[", "]"));
        invitations("invitations", 1, others);
        invitations("invitations", 2, "[{\"id\": 42, \"email\": \"%s\"}]".formatted(email.toUpperCase(Locale.ROOT)));
        there.stubFor(get(ORG + "/teams/helpers").willReturn(okJson("{\"id\": 7}")));
        there.stubFor(post(ORG + "/invitations")
                .willReturn(aResponse().withStatus(422).withBody("{\"message\": \"Validation Failed\"}")));
        assertThat(organisation.look(somebody)).isInstanceOf(Answer.PendingUser.class);
        assertThat(organisation.grant(somebody))
                .isEqualTo(new Answer.PendingUser("invitation:42", "is invited by mail"));
    }

    @Test
    void tellsAcceptedFromLapsedAndFromNeverSent() {
        invitations("invitations", 1, "[]");
        invitations("failed_invitations", 1, "[]");
        assertThat(organisation.look(somebody)).as("never sent").isInstanceOf(Answer.Absent.class);
        assertThat(organisation.look(invited)).as("accepted").isInstanceOf(Answer.Done.class);
        invitations("failed_invitations", 1, "[{\"id\": 42, \"email\": \"%s\"}]".formatted(email));
        assertThat(organisation.look(invited)).as("lapsed").isInstanceOf(Answer.Absent.class);
        Holding again = Volunteers.with(somebody, "invitation:43", null);
        assertThat(organisation.look(again)).as("an older one lapsed").isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("VO-10 takes an invitation back that is still out")
    void takesAnInvitationBack() {
        invitations("invitations", 1, "[{\"id\": 42, \"email\": \"%s\"}]".formatted(email));
        shows("{\"total_count\": 0, \"items\": []}");
        there.stubFor(delete(ORG + "/invitations/42").willReturn(aResponse().withStatus(204)));
        assertThat(organisation.revoke(invited)).isEqualTo(new Answer.Absent("the invitation was taken back"));
        there.verify(1, deleteRequestedFor(urlEqualTo(ORG + "/invitations/42")));
    }

    @Test
    @DisplayName("VO-10 leaves it to people where nobody can tell who accepted")
    void leavesItToPeopleWhoAccepted() {
        invitations("invitations", 1, "[]");
        shows("{\"total_count\": 0, \"items\": []}");
        assertThat(organisation.revoke(invited)).isInstanceOf(Answer.Refused.class);
        there.verify(0, deleteRequestedFor(anyUrl()));
    }

    @Test
    @DisplayName("VO-10 takes out who shows the address there")
    void takesOutWhoShowsTheAddress() {
        invitations("invitations", 1, "[]");
        shows("{\"total_count\": 1, \"items\": [{\"login\": \"octocat\"}]}");
        there.stubFor(delete(IN_TEAM).willReturn(aResponse().withStatus(204)));
        there.stubFor(delete(OCTOCAT).willReturn(aResponse().withStatus(204)));
        assertThat(organisation.revoke(invited)).isEqualTo(new Answer.Absent("was taken out of the organisation"));
    }

    @Test
    void dealsWithTheAccountOnceItIsKnown() {
        there.stubFor(get(OCTOCAT).willReturn(notFound()));
        there.stubFor(get(IN_TEAM).willReturn(notFound()));
        there.stubFor(put(OCTOCAT).willReturn(okJson("{\"state\": \"pending\"}")));
        there.stubFor(put(IN_TEAM).willReturn(okJson("{\"state\": \"pending\"}")));
        assertThat(organisation.look(known)).isInstanceOf(Answer.Absent.class);
        assertThat(organisation.grant(known)).isInstanceOf(Answer.PendingUser.class);
        there.verify(putRequestedFor(urlEqualTo(IN_TEAM)).withRequestBody(equalToJson("{\"role\": \"member\"}")));
    }

    @Test
    void leavesTheRoleOfWhoIsInAlready() {
        there.stubFor(get(OCTOCAT).willReturn(okJson("{\"state\": \"active\", \"role\": \"admin\"}")));
        there.stubFor(get(IN_TEAM).willReturn(okJson("{\"state\": \"active\", \"role\": \"maintainer\"}")));
        assertThat(organisation.look(known)).isEqualTo(new Answer.Done("@octocat", "is a member"));
        assertThat(organisation.grant(known)).isInstanceOf(Answer.Done.class);
        there.verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void takesNobodyOutTwice() {
        invitations("invitations", 1, "[]");
        there.stubFor(delete(IN_TEAM).willReturn(notFound()));
        there.stubFor(delete(OCTOCAT).willReturn(notFound()));
        assertThat(organisation.revoke(known)).isEqualTo(new Answer.Absent("is no member"));
        assertThat(organisation.suspend(known)).isInstanceOf(Answer.Done.class);
    }

    @Test
    @DisplayName("VO-10 takes out the account that it has confirmed, whatever anybody says that somebody is called")
    void takesOutTheAccountThatItHasConfirmed() {
        invitations("invitations", 1, "[]");
        there.stubFor(delete(IN_TEAM).willReturn(aResponse().withStatus(204)));
        there.stubFor(delete(OCTOCAT).willReturn(aResponse().withStatus(204)));
        Holding lying = Volunteers.with(somebody, "@octocat", "captain");
        assertThat(organisation.revoke(lying)).isEqualTo(new Answer.Absent("was taken out of the organisation"));
        there.verify(1, deleteRequestedFor(urlEqualTo(OCTOCAT)));
        there.verify(0, deleteRequestedFor(urlEqualTo(ORG + "/memberships/captain")));
    }

    @Test
    void tellsWhatHelpsFromWhatDoesNot() {
        there.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(502)));
        assertThat(organisation.grant(somebody)).isInstanceOf(Answer.Unreachable.class);
        assertThat(organisation.revoke(known)).isInstanceOf(Answer.Unreachable.class);
        there.stubFor(
                get(anyUrl()).willReturn(aResponse().withStatus(401).withBody("{\"message\": \"Bad credentials\"}")));
        assertThat(organisation.grant(somebody)).isEqualTo(new Answer.Refused("answered 401: Bad credentials"));
    }

    private void invitations(String which, int page, String body) {
        there.stubFor(get(urlPathEqualTo("%s/%s".formatted(ORG, which)))
                .withQueryParam("page", equalTo(Integer.toString(page)))
                .willReturn(okJson(body)));
    }

    private void shows(String body) {
        there.stubFor(get(urlPathEqualTo("/forge/search/users"))
                .withQueryParam("q", equalTo(email + " in:email"))
                .willReturn(okJson(body)));
    }
}
