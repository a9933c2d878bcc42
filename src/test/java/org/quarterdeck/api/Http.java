package org.quarterdeck.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A client that sends what it is told, letter for letter, and shows what came back. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder request;

    private Http(HttpRequest.Builder request) {
        this.request = request;
    }

    static Http at(int port, String path) {
        return new Http(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    Http as(String person) {
        return as(person, "demo");
    }

    Http as(String person, String password) {
        byte[] both = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    Http with(String header, String value) {
        request.setHeader(header, value);
        return this;
    }

    HttpResponse<String> get() {
        return send("GET", BodyPublishers.noBody());
    }

    HttpResponse<String> send(String method, HttpRequest.BodyPublisher body) {
        try {
            return CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String json) {
        return with("Content-Type", "application/json").send("POST", BodyPublishers.ofString(json));
    }

    /** Without telling how long it will be. */
    HttpResponse<String> postChunked(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return with("Content-Type", "application/json")
                .send("POST", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }
}
