package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HouseTest;
import org.quarterdeck.engine.Stranger.Answer;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the vendor's web applications leave open to strangers and to chance. */
@HouseTest
@DisplayName("The web applications")
class PageGuardsTests {

    private static final String SET_UP = "/camunda/api/admin/setup/default/user/create";
    private static final Pattern IN_THE_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_THE_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    TestRestTemplate http;

    @Autowired
    HouseOpening opening;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SET_UP,
                "/camunda/api/admin/setup",
                "/camunda/api/admin/setup/",
                "/camunda/api/admin/setup/default/anything",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/default/setup"
            })
    void haveNoSetUp(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(404);
        assertThat(stranger().postJson(path, administrator("mallory")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("take no address that the server and the applications would read differently")
    @ValueSource(
            strings = {
                "/camunda/./api/engine/engine/default/task",
                "/camunda/api//engine/engine/default/task",
                "/camunda/api/x/../engine/engine/default/task",
                "/camunda/app/tasklist/;a=b/default/"
            })
    void takeStraightAddressesOnly(String path) {
        assertThat(stranger().get(path).status()).isIn(400, 404);
    }

    @Test
    @DisplayName("make nobody an administrator when the last one is deleted, and stay open to everybody else")
    void makeNobodyAnAdministrator() {
        String last = new HousePeople(identities).join(Circle.ADMINISTRATORS);
        List<String> others = new ArrayList<>(administrators());
        others.remove(last);
        others.forEach(one -> identities.deleteMembership(one, Circle.ADMINISTRATORS_ID));
        try {
            identities.deleteUser(last);
            assertThat(administrators()).isEmpty();

            Stream.of(
                            SET_UP,
                            "/camunda/api/admin/%73etup/default/user/create",
                            "/camunda/api/admin//setup/default/user/create",
                            "/camunda/api/admin/;a=b/setup/default/user/create",
                            "/camunda/api/admin/setup;a=b/default/user/create",
                            "/camunda/api/admin/x/../setup/default/user/create")
                    .forEach(path -> assertThat(stranger()
                                    .postJson(path, administrator("mallory"))
                                    .status())
                            .as(path)
                            .isIn(400, 403, 404));
            assertThat(stranger().postJson(SET_UP, administrator("mallory")).status())
                    .isEqualTo(404);
            assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
            assertThat(administrators()).isEmpty();

            assertThat(stranger().get("/camunda/app/tasklist/default/").status())
                    .isEqualTo(200);
            assertThat(Http.tasklist(http, "member")
                            .get("task/count")
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);

            opening.run(new DefaultApplicationArguments());
            assertThat(administrators()).as("after the next start").containsExactly("admin");
        } finally {
            others.removeAll(administrators());
            others.forEach(one -> identities.createMembership(one, Circle.ADMINISTRATORS_ID));
        }
    }

    @Test
    @DisplayName("send each of many visitors at once the nonce that its own header allows")
    void sendEachTheirOwnNonce() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> visits = new ArrayList<>();
            for (int visit = 0; visit < 160; visit++) {
                visits.add(this::disagreement);
            }
            assertThat(visitors.invokeAll(visits).stream().map(PageGuardsTests::told))
                    .allMatch(String::isEmpty);
        } finally {
            visitors.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/engine/engine/", "/camunda/api/engine/engine"})
    void tellStrangersOfNoEngine(String path) {
        Answer stranger = stranger().get(path);

        assertThat(stranger.body()).doesNotContain("default", "name");
    }

    @Test
    @DisplayName("tell a stranger the name that the stranger said, whether there is such an engine or not")
    void tellStrangersWhatTheySaid() {
        assertThat(stranger()
                        .get(
                                "/camunda/api/engine/engine/",
                                "Referer: http://127.0.0.1:" + port + "/camunda/app/tasklist/guessed/")
                        .body())
                .isEqualTo("[{\"name\":\"guessed\"}]");
    }

    @Test
    void tellEnginesToWhoSignedIn() {
        assertThat(Http.tasklist(http, "member").engines().getBody()).isEqualTo("[{\"name\":\"default\"}]");
    }

    @Test
    void keepStrangersFromEngineRest() {
        assertThat(stranger().get("/engine-rest/engine").status()).isEqualTo(401);
        assertThat(stranger().get("/engine-rest/engine/default/task").status()).isEqualTo(401);
    }

    private Stranger stranger() {
        return new Stranger(port, "127.0.0.1");
    }

    private List<String> administrators() {
        return identities.createUserQuery().memberOfGroup(Circle.ADMINISTRATORS_ID).list().stream()
                .map(User::getId)
                .toList();
    }

    private static String administrator(String id) {
        return """
                {"profile": {"id": "%s", "firstName": "M", "lastName": "M"}, "credentials": {"password": "mine"}}
                """.formatted(id);
    }

    /** Empty, or the two that differ. */
    private String disagreement() {
        Answer page = stranger().get("/camunda/app/tasklist/default/");
        String header = first(IN_THE_HEADER, String.valueOf(page.headers().get("content-security-policy")));
        String body = first(IN_THE_PAGE, page.body());
        return header.equals(body) ? "" : header + " " + body;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String told(java.util.concurrent.Future<String> visit) {
        try {
            return visit.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
