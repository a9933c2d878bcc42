package org.quarterdeck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Mailman 3, Debian's, for the whole suite: its REST runner alone, as whoever runs the tests, with a configuration and a folder of
 * its own under target/. No mail comes in or goes out. It starts when it is first needed and ends with the JVM; its address is settled
 * before.
 */
public final class MailmanServer {

    public static final String USER = "restadmin";
    public static final String PASSWORD = "restpass";
    public static final String DOMAIN = "lists.example";

    private static final Path RUNNER = Path.of("/usr/lib/mailman3/bin/runner");
    private static final int PORT = freePort();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static @Nullable Process running;

    private MailmanServer() {}

    /** Where its API begins, whether it runs yet or not. */
    public static String url() {
        return "http://127.0.0.1:%d/3.1".formatted(PORT);
    }

    /** Makes sure that the list is there and takes people in like that: {@code open}, {@code confirm} or {@code moderate}; gives its id. */
    public static String list(String name, String policy) {
        start();
        call("POST", "/lists", Map.of("fqdn_listname", name + "@" + DOMAIN));
        String id = name + "." + DOMAIN;
        call(
                "PATCH",
                "/lists/%s/config".formatted(id),
                Map.of("subscription_policy", policy, "send_welcome_message", false));
        return id;
    }

    /** Has it answer a request as its moderator, or the person by their mail, would. */
    public static void accept(String list, String email) {
        for (JsonNode request : get("/lists/%s/requests".formatted(list)).path("entries")) {
            if (request.path("email").asText().equals(email)) {
                call(
                        "POST",
                        "/lists/%s/requests/%s"
                                .formatted(list, request.path("token").asText()),
                        Map.of("action", "accept"));
            }
        }
    }

    /** Whether the address is a member's. */
    public static boolean has(String list, String email) {
        return get("/lists/%s/member/%s".formatted(list, email)).has("member_id");
    }

    public static JsonNode get(String path) {
        return call("GET", path, null);
    }

    public static JsonNode call(String method, String path, @Nullable Map<String, ?> body) {
        start();
        return send(method, path, body);
    }

    private static JsonNode send(String method, String path, @Nullable Map<String, ?> body) {
        try {
            String credentials = Base64.getEncoder()
                    .encodeToString("%s:%s".formatted(USER, PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Basic " + credentials);
            if (body != null) {
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            } else if (method.equals("DELETE")) {
                request.DELETE();
            }
            return JSON.readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void start() {
        if (running != null) {
            return;
        }
        if (Files.notExists(RUNNER)) {
            throw new IllegalStateException("the tests need Mailman 3: run ./verify, or apt-get install mailman3");
        }
        try {
            Path home = Files.createDirectories(Path.of("target", "mailman").toAbsolutePath());
            Path var = Files.createTempDirectory(home, "var");
            Path configuration = Files.writeString(var.resolve("mailman.cfg"), configuration(var));
            File log = var.resolve("runner.log").toFile();
            Process process = new ProcessBuilder(RUNNER.toString(), "-C", configuration.toString(), "-r", "rest:0:1")
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            running = process;
            await(process, log.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        send("POST", "/domains", Map.of("mail_host", DOMAIN));
    }

    private static String configuration(Path var) {
        return """
                [mailman]
                site_owner: owner@%s
                layout: own
                [paths.own]
                var_dir: %s
                bin_dir: %s
                [webservice]
                hostname: 127.0.0.1
                port: %d
                admin_user: %s
                admin_pass: %s
                workers: 1
                [mta]
                incoming: mailman.mta.null.NullMTA
                smtp_port: 1
                """.formatted(DOMAIN, var, RUNNER.getParent(), PORT, USER, PASSWORD);
    }

    private static void await(Process process, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (send("GET", "/system/versions", null).has("api_version")) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // it takes some seconds
            }
            pause(process);
        }
        throw new IllegalStateException("Mailman doesn't start: " + Files.readString(log));
    }

    private static void pause(Process process) {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
