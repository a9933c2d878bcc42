package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenJar.class)
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)```bash\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("BUD-\\d{4}-\\d{4}");

    @Test
    @DisplayName("The lines of the README start a case, approve it and read the register")
    void threeLines(Jar jar) throws IOException {
        List<String> lines = curls();
        assertThat(lines).hasSize(3);

        Shell asked = paste(lines.get(0), jar);
        assertThat(asked.output()).contains("\"state\":\"in-approval\"");
        Matcher found = NUMBER.matcher(asked.output());
        assertThat(found.find()).isTrue();
        String number = found.group();

        assertThat(paste(lines.get(1), jar).output()).isEqualTo("204\n");
        assertThat(new Visitor(jar.address(), "member3")
                        .get("/api/cases/" + number)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("encumbered");

        assertThat(paste(lines.get(2), jar).output().lines())
                .filteredOn(entry -> entry.contains(number))
                .extracting(entry -> entry.replaceAll(".*\"kind\":\"([^\"]+)\".*", "$1"))
                .containsExactly("answer", "approval");
    }

    @Test
    @DisplayName("Whatever the README links to is there")
    void linksLead() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static Shell paste(String line, Jar jar) {
        Shell pasted = Shell.paste(line.replace("http://127.0.0.1:8080", jar.address()));
        assertThat(pasted.exit()).as(pasted.output()).isZero();
        return pasted;
    }

    private static List<String> curls() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .filter(line -> line.contains("curl "))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
