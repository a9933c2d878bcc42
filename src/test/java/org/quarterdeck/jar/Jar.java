package org.quarterdeck.jar;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The finished jar as a stranger runs it: a process of its own, on a free port, its data where it is told. */
final class Jar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern COMPLAINT = Pattern.compile(" (WARN|ERROR) |^\\s+at |Exception");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private static final String FREE_PORT = "--server.port=0";

    private final Process process;
    private final Thread reader;
    private final List<String> output = new CopyOnWriteArrayList<>();

    private final Path data;

    private Jar(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the demonstration and waits until it is open. */
    static Jar open(Path data) {
        return start(data).opened();
    }

    /** Starts the demonstration and doesn't wait. */
    static Jar start(Path data) {
        return run(Map.of(), data, FREE_PORT, "--quarterdeck.data-dir=" + data);
    }

    /** Starts what the environment says, and doesn't wait. */
    static Jar start(Map<String, String> environment) {
        return run(environment, Path.of(""), FREE_PORT);
    }

    /** Waits until it is open. */
    Jar opened() {
        try {
            await().atMost(PATIENCE).until(() -> isOpen() || !process.isAlive());
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Runs one of the commands that need no server. */
    static Jar command(String... words) {
        return run(Map.of(), Path.of(""), words);
    }

    private static Jar run(Map<String, String> environment, Path data, String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar", System.getProperty("quarterdeck.jar")));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new Jar(builder.start(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return port().map(port -> "http://127.0.0.1:" + port)
                .orElseThrow(() -> new AssertionError("not open:\n" + String.join("\n", output)));
    }

    Path data() {
        return data;
    }

    /** What it has printed so far. */
    List<String> output() {
        return List.copyOf(output);
    }

    /** What nobody wants to see in a log. */
    static boolean isComplaint(String line) {
        return COMPLAINT.matcher(line).find();
    }

    /** Waits until the process has ended by itself. */
    int exit() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        try {
            reader.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    /** SIGTERM: the process is asked to finish what it is at. */
    void terminate() {
        process.toHandle().destroy(); // Process.destroy would close the output as well
    }

    /** SIGKILL: the process is given no time for anything. */
    void kill() {
        process.toHandle().destroyForcibly();
        exit();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() {
        return port().isPresent() && Visitor.isReady(address());
    }

    private Optional<String> port() {
        return output.stream()
                .flatMap(line -> PORT.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            output.add("(the output ended: " + e.getMessage() + ")");
        }
    }
}
