package org.quarterdeck.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first encoding, held against an export that another program wrote: its entries must verify for good. */
class FirstEncodingTests {

    private static final Path EXPORT = Path.of("src/test/resources/register/quarterdeck-register-1.jsonl");
    private static final String HEAD = "b47d97d2242e61e3174dce938e9bfdb3655db32043321600f22c24abcb735f79";

    @TempDir
    Path folder;

    @Test
    void isStillIntact() throws IOException {
        assertThat(Samples.verify(Files.readAllLines(EXPORT))).isEqualTo(new Verification(true, 2, HEAD, null, null));
    }

    @Test
    void isStillWritten() throws IOException {
        ClearText clear = new ClearText(
                List.of(new Opening("01".repeat(32), "lead"), new Opening("23".repeat(32), "treasurer2")),
                new Opening("45".repeat(32), Samples.REASON));
        SealedEntry first = SealedEntry.seal(Head.NONE, Samples.AT, Samples.decision("BUD-2027-0001"), clear);
        Decision opening = new Decision(
                null,
                "ledger",
                "opening",
                "opened",
                List.of(),
                null,
                null,
                Map.of(),
                Map.of("line", "EVENTS", "tab\tand €", -(1L << 53)));
        SealedEntry second = SealedEntry.seal(
                new Head(1, first.hash()), Samples.AT.plusSeconds(1), opening, new ClearText(List.of(), null));

        assertThat(Samples.lines(List.of(first, second))).isEqualTo(Files.readAllLines(EXPORT));
    }

    @Test
    @DisplayName("its hash is that of docs/register.md, computed with nothing of ours")
    void isHashedAsDescribed() throws Exception {
        for (String line : Files.readAllLines(EXPORT)) {
            Map<?, ?> entry = new ObjectMapper().readValue(line, Map.class);
            Object hash = entry.get("hash");
            entry.keySet().removeAll(List.of("hash", "deciders", "reason", "clear"));

            byte[] body = ByHand.canonical(entry).getBytes(UTF_8);

            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body)))
                    .isEqualTo(hash);
        }
    }

    @Test
    @DisplayName("the Python of docs/register.md says the same (wherever there is a Python)")
    void isReadByTheRecipe() throws Exception {
        String page = Files.readString(Path.of("docs/register.md"));
        int start = page.indexOf("```python\n") + "```python\n".length();
        Path recipe = Files.writeString(folder.resolve("check.py"), page.substring(start, page.indexOf("```", start)));
        Path changed = Files.writeString(
                folder.resolve("changed.jsonl"),
                Files.readString(EXPORT).replace("\"minor\":12000", "\"minor\":12001"));

        assertThat(recipe).content().contains("import hashlib, json, sys");
        if (thereIsPython()) {
            assertThat(python(recipe, EXPORT)).isEqualTo("2 " + HEAD);
            assertThat(python(recipe, changed)).contains("AssertionError: entry 1 was changed");
        }
    }

    private static boolean thereIsPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import json").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(Path recipe, Path export) throws Exception {
        Process process = new ProcessBuilder("python3", recipe.toString(), export.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
