package org.quarterdeck.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody without an account, who comes from an address of their own: all of 127.0.0.0/8 is this machine. */
record Passerby(int port, String address) {

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Answer get(String path) {
        return send("GET", path, "text/plain", "", List.of("Accept: text/html,*/*;q=0.8"));
    }

    Answer post(String path, String json) {
        return send("POST", path, "application/json", json, List.of());
    }

    Answer put(String path, String json) {
        return send("PUT", path, "application/json", json, List.of());
    }

    Answer submit(String path, String form, String... headers) {
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                form,
                Stream.concat(Stream.of("Accept: text/html,*/*;q=0.8"), Stream.of(headers))
                        .toList());
    }

    private Answer send(String method, String path, String type, String text, List<String> more) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (Socket line = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            // HTTP/1.0: the body ends with the connection
            List<String> head = Stream.concat(
                            Stream.of(
                                    method + " " + path + " HTTP/1.0",
                                    "Host: 127.0.0.1:" + port,
                                    "Content-Type: " + type,
                                    "Content-Length: " + body.length),
                            more.stream())
                    .toList();
            line.getOutputStream().write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().write(body);
            return read(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String whole) {
        String[] parts = whole.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = Stream.of(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> line[1],
                        (one, another) -> one + ", " + another,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }
}
