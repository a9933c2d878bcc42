package org.quarterdeck.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.util.FileSystemUtils;

/**
 * Every rule bites: a sound specimen keeps them all, and each line of {@code strokes.txt} is one stroke of the pen that
 * breaks one of them.
 */
class BrokenDrawingsTests {

    private static final Path SPECIMEN = Path.of("src/test/resources/specimen");

    @TempDir
    Path copy;

    @BeforeEach
    void copiesTheSpecimen() throws IOException {
        FileSystemUtils.copyRecursively(SPECIMEN, copy);
    }

    @Test
    void nothingIsWrongWithTheSpecimen() {
        assertThat(rules().flatMap(this::breaches)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvFileSource(
            resources = "/specimen/strokes.txt",
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true)
    void aStrokeOfThePenBreaks(String rule, String file, String sound, @Nullable String broken, String breach)
            throws IOException {
        Path drawn = copy.resolve(file);
        String text = Files.readString(drawn);
        assertThat(text).contains(sound);
        Files.writeString(drawn, text.replace(sound, broken == null ? "" : broken));
        assertThat(breaches(named(rule))).containsExactly(breach);
    }

    @Test
    void noRuleIsWithoutAStrokeThatBreaksIt() throws IOException {
        String strokes = Files.readString(SPECIMEN.resolve("strokes.txt"));
        assertThat(rules()).allSatisfy(rule -> assertThat(strokes).contains("\n" + rule.name() + " "));
    }

    private static Stream<Rule<?>> rules() {
        return Stream.of(
                        NamingRule.values(),
                        LayoutRule.values(),
                        MachineRule.values(),
                        HumanTaskRule.values(),
                        TableRule.values(),
                        FormRule.values())
                .flatMap(Stream::of);
    }

    private static Rule<?> named(String name) {
        return rules().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }

    private Stream<String> breaches(Rule<?> rule) {
        Drawings drawings = new Drawings(copy, Map.of("mendFence", "MendFence", "tellNeighbours", "TellNeighbours"));
        if (rule instanceof TableRule ofTables) {
            return drawings.tables().flatMap(ofTables::breaches);
        }
        if (rule instanceof FormRule ofForms) {
            return drawings.forms().flatMap(ofForms::breaches);
        }
        @SuppressWarnings("unchecked")
        Rule<Drawing> ofProcesses = (Rule<Drawing>) rule;
        return drawings.processes().flatMap(ofProcesses::breaches);
    }
}
