package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.Quarterdeck;

class VerifyCommandTests {

    private final List<SealedEntry> chain = Samples.chain(4);
    private final List<String> lines = Samples.lines(chain);
    private final String head = chain.get(3).hash();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void tellsEntriesAndHeadOfAnIntactChain() {
        assertThat(verify(export())).isEqualTo(0);
        assertThat(out.toString(UTF_8)).contains("intact", "entries: 4", "head: " + head);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void readsWhatEditorsLeaveBehind() {
        assertThat(verify("\uFEFF" + String.join("\r\n", lines) + "\r\n\r\n  \n"))
                .isEqualTo(0);
        assertThat(out.toString(UTF_8)).contains("entries: 4", head);
    }

    @Test
    void namesTheFirstBrokenEntry() {
        lines.set(2, lines.get(2).replace("12000", "99000"));
        lines.remove(3);

        assertThat(verify(export())).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains(
                        "first broken: entry 3 is changed",
                        "sound before it: 2",
                        chain.get(1).hash());
    }

    @Test
    void namesTheEntryThatEndsTooEarly() {
        String whole = export().strip();

        assertThat(verify(whole.substring(0, whole.length() - 20))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("entry 4 is changed: line 4 is not JSON");
    }

    @Test
    void namesTheEntryThatIsNoLongerUtf8() throws IOException {
        byte[] bytes = export().getBytes(UTF_8);
        bytes[lines.get(0).getBytes(UTF_8).length + 30] = (byte) 0xC3;

        assertThat(verify(bytes)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("entry 2 is changed: line 2 is not UTF-8");
    }

    @Test
    void namesTheFirstEntryWhereItsLineIsNone() {
        lines.set(0, "<!doctype html>");

        assertThat(verify(export())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("entry 1 is changed: line 1 is not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n \n", "\uFEFF", "hello", "{}", "[]", "{\"items\":[],\"next\":null}", "{\n\"seq\":1\n}"})
    void hasNothingToVerifyInAFileWithoutEntries(String content) {
        assertThat(verify(content)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("holds no entry of the register");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void hasNothingToVerifyInAnotherEncoding() throws IOException {
        assertThat(verify(export().getBytes(UTF_16))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("line 1 is not UTF-8");
    }

    @Test
    void looksForTheKeptHead() throws IOException {
        String kept = chain.get(1).hash();
        String file = file(export().getBytes(UTF_8));

        assertThat(run(file, "--head", kept.toUpperCase(Locale.ROOT))).isEqualTo(0);
        assertThat(run("--head", head, file)).isEqualTo(0);
        assertThat(run(file, "--head", "a".repeat(64))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("first broken: entry 5 is missing", "a".repeat(64));
    }

    @Test
    void explainsItselfToWhoeverUsesItWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(run("a", "b", "--head")).isEqualTo(2);
        assertThat(run("a", "--head", "xyz")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: verify FILE", "--head wants a hash");
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(run(folder.resolve("nowhere.jsonl").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("can't read", "nowhere.jsonl", "NoSuchFile");
    }

    @Test
    void runsWithoutAServerWithinSeconds() throws Exception {
        lines.remove(1);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quarterdeck.class.getName(),
                        "verify",
                        file(export().getBytes(UTF_8)))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(told).startsWith("broken").contains("entry 2 is missing").doesNotContain("Spring");
    }

    private String export() {
        return String.join("\n", lines) + "\n";
    }

    private int verify(String content) {
        try {
            return verify(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int verify(byte[] content) throws IOException {
        return run(file(content));
    }

    private String file(byte[] content) throws IOException {
        return Files.write(folder.resolve("decisions.jsonl"), content).toString();
    }

    private int run(String... arguments) {
        return new VerifyCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(arguments));
    }
}
