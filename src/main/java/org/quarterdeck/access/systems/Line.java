package org.quarterdeck.access.systems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.SystemSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * The line to one system. Nothing on it takes long, nobody is led elsewhere by a redirect, and what goes wrong is said without
 * addresses, names or secrets.
 */
final class Line {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 1 << 20;
    private static final int LONGEST_WORDS = 300;

    private final RestClient http;
    private final URI address;
    private final MediaType type;

    private Line(RestClient http, URI address, MediaType type) {
        this.http = http;
        this.address = address;
        this.type = type;
    }

    static Line to(
            SystemSettings settings, HttpClient client, Duration within, MediaType type, Consumer<HttpHeaders> always) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(within);
        URI address = Objects.requireNonNull(settings.url());
        return new Line(
                RestClient.builder()
                        .requestFactory(requests)
                        .baseUrl(base(address))
                        .defaultHeaders(always)
                        .build(),
                address,
                type);
    }

    Reply get(String path, Object... values) {
        return call(HttpMethod.GET, null, path, values);
    }

    Reply post(Object body, String path, Object... values) {
        return call(HttpMethod.POST, body, path, values);
    }

    Reply put(Object body, String path, Object... values) {
        return call(HttpMethod.PUT, body, path, values);
    }

    Reply patch(Object body, String path, Object... values) {
        return call(HttpMethod.PATCH, body, path, values);
    }

    Reply delete(String path, Object... values) {
        return call(HttpMethod.DELETE, null, path, values);
    }

    /**
     * To the very address that the settings name.
     *
     * @param headers beside those that it always carries
     */
    Reply post(byte[] body, Consumer<HttpHeaders> headers) {
        try {
            return http.post()
                    .uri(address)
                    .contentType(type)
                    .headers(headers)
                    .body(body)
                    .exchangeForRequiredValue((request, answer) -> reply(answer));
        } catch (ResourceAccessException silent) {
            return silence(silent);
        }
    }

    private Reply call(HttpMethod method, @Nullable Object body, String path, Object... values) {
        try {
            RestClient.RequestBodySpec request = http.method(method).uri(path, values);
            return (body == null ? request : request.contentType(type).body(written(body)))
                    .exchangeForRequiredValue((asked, answer) -> reply(answer));
        } catch (ResourceAccessException silent) {
            return silence(silent);
        }
    }

    /** As a whole: its length is told, which not every system can do without. */
    private static byte[] written(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not to be written as JSON", impossible);
        }
    }

    private static Reply reply(ClientHttpResponse answer) throws IOException {
        JsonNode body = read(answer.getBody().readNBytes(MOST));
        return new Reply(
                answer.getStatusCode().value(), body, answer.getHeaders().getFirst(HttpHeaders.LOCATION), words(body));
    }

    private static JsonNode read(byte[] body) throws IOException {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException other) {
            return MissingNode.getInstance();
        }
    }

    /** As the systems have them: Mailman and SCIM, GitHub, and others. */
    private static String words(JsonNode body) {
        return Stream.of("description", "detail", "message", "title")
                .map(field -> body.path(field).asText(""))
                .filter(said -> !said.isBlank())
                .findFirst()
                .map(said -> said.replaceAll("\\p{Cntrl}", " "))
                .map(said -> said.length() <= LONGEST_WORDS ? said : said.substring(0, LONGEST_WORDS))
                .orElse("");
    }

    /** The exception's own words hold the address that was called, and that the person's. */
    private static Reply silence(ResourceAccessException silent) {
        String words = silent.getCause() instanceof HttpTimeoutException ? "didn't answer in time" : "can't be reached";
        return new Reply(0, MissingNode.getInstance(), null, words);
    }

    private static String base(URI url) {
        return url.toString().replaceAll("/+$", "");
    }
}
