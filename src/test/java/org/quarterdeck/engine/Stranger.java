package org.quarterdeck.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who comes from an address of their own: all of 127.0.0.0/8 is this machine. */
record Stranger(int port, String address) {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    /** What came back; header names in lower case. */
    record Answer(int status, Map<String, List<String>> headers, String body) {

        long pause() {
            return Long.parseLong(
                    headers.getOrDefault("retry-after", List.of("0")).get(0));
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** With a name and a password, at the programs' doors. */
    Answer getAs(String path, String person, String password) {
        byte[] both = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        return get(path, "Authorization: Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** As the sign-in page of the web applications does it. */
    Answer signIn(String person, String password) {
        return post(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                "username=" + encoded(person) + "&password=" + encoded(password));
    }

    /** To the web applications' API, with the token that their page brings. */
    Answer postJson(String path, String json) {
        return post(path, "application/json", json);
    }

    private Answer post(String path, String type, String body) {
        String cookies = get(PAGE).headers().getOrDefault("set-cookie", List.of()).stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        String token = Stream.of(cookies.split("; "))
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.split("=", 2)[1])
                .findFirst()
                .orElse("");
        return send("POST", path, body, "Content-Type: " + type, "Cookie: " + cookies, "X-XSRF-TOKEN: " + token);
    }

    private Answer send(String method, String path, String body, String... headers) {
        try (Socket line = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            String head = Stream.concat(
                            Stream.of(
                                    method + " " + path + " HTTP/1.1",
                                    "Host: 127.0.0.1:" + port,
                                    "Connection: close",
                                    "Content-Length: " + body.length()),
                            Stream.of(headers))
                    .collect(Collectors.joining("\r\n"));
            line.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return read(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String whole) {
        String[] parts = whole.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, List<String>> headers = Stream.of(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0].toLowerCase(java.util.Locale.ROOT),
                        Collectors.mapping(line -> line[1], Collectors.toList())));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
