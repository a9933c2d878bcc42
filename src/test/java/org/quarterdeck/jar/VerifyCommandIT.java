package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OpenJar.class)
class VerifyCommandIT {

    @Test
    @DisplayName("verify finds a real export intact, a tampered one broken, and nothing to verify where nothing is")
    void tellsThemApart(Jar jar, @TempDir Path folder) throws IOException {
        Path export = Files.writeString(folder.resolve("register.jsonl"), export(jar));
        Path tampered = Files.writeString(folder.resolve("tampered.jsonl"), tampered(Files.readString(export)));

        verify(0, "intact: " + export, export);
        verify(1, "first broken: entry 2 ", tampered);
        verify(2, "can't read", folder.resolve("nowhere.jsonl"));
    }

    private static void verify(int exit, String words, Path file) {
        try (Jar command = Jar.command("verify", file.toString())) {
            assertThat(command.exit()).as(command.output().toString()).isEqualTo(exit);
            assertThat(command.output()).anyMatch(line -> line.startsWith(words));
            assertThat(command.output()).hasSizeLessThan(6).noneMatch(line -> line.contains("Starting Quarterdeck"));
        }
    }

    private static String export(Jar jar) {
        Visitor member = new Visitor(jar.address(), "member3");
        String number = member.ask("To be decided", "12.00", "EVENTS")
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
        new Visitor(jar.address(), "lead").approve(number).expect(204);
        return member.get("/api/decisions?format=jsonl").expect(200).text();
    }

    /** Somebody raises what the second entry approved by a cent. */
    private static String tampered(String export) {
        String[] lines = export.split("\n");
        String changed = lines[1].replaceFirst("\"amount\":\"(\\d+)\\.00\"", "\"amount\":\"$1.01\"");
        assertThat(changed).isNotEqualTo(lines[1]);
        lines[1] = changed;
        return String.join("\n", lines) + "\n";
    }
}
