package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A person of the demonstration at one of the engine's HTTP doors. */
public final class Http {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    private static final Map<String, Http> SIGNED_IN = new ConcurrentHashMap<>();

    private final TestRestTemplate http;
    private final String root;
    private final HttpHeaders headers = new HttpHeaders();
    private final Map<String, String> cookies = new TreeMap<>();

    private Http(TestRestTemplate http, String root) {
        this.http = http;
        this.root = root;
    }

    /** Engine REST, signed in with each request. */
    public static Http engineRest(TestRestTemplate http, String person) {
        return engineRest(http, person, "demo");
    }

    static Http engineRest(TestRestTemplate http, String person, String password) {
        return new Http(http.withBasicAuth(person, password), "/engine-rest/");
    }

    /** The house's own API, signed in with each request. */
    public static Http api(TestRestTemplate http, String person) {
        return new Http(http.withBasicAuth(person, "demo"), "/api/");
    }

    /** Whether the web applications let the person into this one. */
    static boolean mayOpen(TestRestTemplate http, String person, String application) {
        Http page = new Http(http, "");
        return String.valueOf(page.signIn(person).getBody()).contains("\"" + application + "\"");
    }

    /** Tasklist's own API, signed in as its page does it, once a person and house. */
    public static Http tasklist(TestRestTemplate http, String person) {
        return SIGNED_IN.computeIfAbsent(http.getRootUri() + " " + person, first -> signedIn(http, person));
    }

    private static Http signedIn(TestRestTemplate http, String person) {
        Http page = new Http(http, "");
        assertThat(page.signIn(person).getStatusCode().value()).isEqualTo(200);
        Http tasklist = new Http(http, "/camunda/api/engine/engine/default/");
        tasklist.cookies.putAll(page.cookies);
        tasklist.open();
        return tasklist;
    }

    public ResponseEntity<String> get(String path) {
        return send(HttpMethod.GET, root + path, null, MediaType.APPLICATION_JSON);
    }

    ResponseEntity<String> get(String path, MediaType accepted) {
        return send(HttpMethod.GET, root + path, null, MediaType.APPLICATION_JSON, accepted);
    }

    ResponseEntity<String> postAs(String path, Object body, MediaType type) {
        return send(HttpMethod.POST, root + path, body, type);
    }

    ResponseEntity<String> post(String path, Object body, MediaType accepted) {
        return send(HttpMethod.POST, root + path, body, MediaType.APPLICATION_JSON, accepted);
    }

    /** What Tasklist is told of engines. */
    ResponseEntity<String> engines() {
        return send(HttpMethod.GET, "/camunda/api/engine/engine/", null, MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<String> post(String path, Object body) {
        return send(HttpMethod.POST, root + path, body, MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<String> put(String path, Object body) {
        return send(HttpMethod.PUT, root + path, body, MediaType.APPLICATION_JSON);
    }

    /** @param body JSON as text; null for none */
    public ResponseEntity<String> knock(HttpMethod method, String path, String body) {
        return send(method, root + path, body, MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<String> signIn(String person) {
        open();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("username", person);
        form.add("password", "demo");
        return send(
                HttpMethod.POST,
                "/camunda/api/admin/auth/user/default/login/tasklist",
                form,
                MediaType.APPLICATION_FORM_URLENCODED);
    }

    /** Fetches the page, which brings the token that the next request must carry. */
    private void open() {
        send(HttpMethod.GET, PAGE, null, MediaType.TEXT_HTML);
    }

    private ResponseEntity<String> send(HttpMethod method, String path, Object body, MediaType type) {
        return send(method, path, body, type, MediaType.ALL);
    }

    private ResponseEntity<String> send(
            HttpMethod method, String path, Object body, MediaType type, MediaType accepted) {
        headers.setContentType(type);
        headers.set(HttpHeaders.ACCEPT, accepted.toString());
        if (!cookies.isEmpty()) {
            headers.set(
                    HttpHeaders.COOKIE,
                    String.join(
                            "; ",
                            cookies.entrySet().stream().map(Object::toString).toList()));
            headers.set("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
        }
        ResponseEntity<String> answer =
                http.exchange(address(path), method, new HttpEntity<>(body, headers), String.class);
        for (String cookie : answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
            String[] parts = cookie.split(";")[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return answer;
    }

    /** As it stands: a template would encode what is encoded. */
    private URI address(String path) {
        return URI.create(http.getRootUri() + path);
    }
}
