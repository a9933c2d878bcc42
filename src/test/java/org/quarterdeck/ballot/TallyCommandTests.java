package org.quarterdeck.ballot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsALineAPlace() {
        assertThat(tally("Ada,Björn,Chen,Dipo\n1,2,2,3\n1,2,2,4\n2,1,1,9\n")).isZero();
        assertThat(printed()).containsExactly("Ada", "Björn = Chen", "Dipo");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No opinion", "no opinion", "", " ", "\" No opinion \""})
    void leavesOutWhomABallotHasNoOpinionOf(String none) {
        // those who know Chen put them first; counted as last they would be last
        assertThat(tally("Ada,Ben,Chen\n1,2,%1$s\n1,2,%1$s\n1,2,%1$s\n2,3,1\n".formatted(none)))
                .isZero();
        assertThat(printed()).containsExactly("Chen", "Ada", "Ben");
    }

    @Test
    void readsQuotesAsCsvDoes() {
        assertThat(tally("\"Lovelace, Ada\",\"Ben \"\"the Hat\"\" Hur\"\n\"2\", \"1\"\n"))
                .isZero();
        assertThat(printed()).containsExactly("Ben \"the Hat\" Hur", "Lovelace, Ada");
    }

    @Test
    void readsWhatEditorsLeaveBehind() {
        assertThat(tally("\uFEFF\"Ada\",Ben\r\n\r\n 2 ,1\r\n\r\n")).isZero();
        assertThat(printed()).containsExactly("Ben", "Ada");
    }

    @Test
    void takesRanksForAnOrderAndNothingElse() {
        assertThat(tally("Ada,Ben,Chen\n3,999999999,12\n")).isZero();
        assertThat(printed()).containsExactly("Ada", "Chen", "Ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "0", "-1", "1.0", "1;2", "١", "9999999999", "1 2"})
    void namesTheLineWhoseRankIsNone(String rank) {
        assertThat(tally("Ada,Ben\n1,2\n\n2,%s\n".formatted(rank))).isEqualTo(2);
        assertThat(complaint())
                .contains("line 4: a rank is a whole number from 1", "\"Ben\" is given \"" + rank + "\"");
        assertThat(printed()).isEmpty();
    }

    @Test
    void namesTheLineThatRanksTooFewOrTooMany() {
        assertThat(tally("Ada,Ben,Chen\n1,2\n1,2,3,4\n1,2,3\n")).isEqualTo(2);
        assertThat(complaint())
                .contains(
                        "line 2: the header names 3 candidates, this row ranks 2",
                        "line 3: the header names 3 candidates, this row ranks 4");
    }

    @Test
    void countsLinesWithinQuotesToo() {
        assertThat(tally("Ada,Ben\n\"1\n\",2\nx,1\n")).isEqualTo(2);
        assertThat(complaint()).contains("line 4: ").doesNotContain("line 2:", "line 3:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada,,Ben    | the name in column 2 is empty",
                "Ada,Ben,Ada | the name in column 3 stands there twice: \"Ada\"",
                "Ada,B\u202Een | the name in column 2 must not contain control characters",
                "Ada,\"B\u0007n\" | the name in column 2 must not contain control characters"
            })
    void namesWhatIsWrongWithTheHeader(String header, String words) {
        assertThat(tally(header + "\n1,2,3\n")).isEqualTo(2);
        assertThat(complaint()).contains("line 1: " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Ada,Ben", "Ada,Ben\n\n"})
    void wantsABallot(String text) {
        assertThat(tally(text)).isEqualTo(2);
        assertThat(complaint()).contains("holds no ballot");
    }

    @Test
    void namesTheLineThatIsNotCsv() {
        assertThat(tally("Ada,Ben\n1,2\n\"1\"x,2\n")).isEqualTo(2);
        assertThat(complaint()).contains("isn't CSV", "line 3", "after closing quote");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        assertThat(tally("Ada,Ben\n1,2\nJürgen,2\n".getBytes(ISO_8859_1))).isEqualTo(2);
        assertThat(complaint()).contains("line 3: isn't UTF-8");
    }

    @Test
    void tellsTheFirstTwentyFaultsOfMany() {
        assertThat(tally("Ada;Ben\n" + "1;2\n".repeat(50))).isEqualTo(2);
        assertThat(complaint()).contains("line 21: ", "and 30 more").doesNotContain("line 22: ");
    }

    @Test
    void letsNothingInTheFileSpeakToTheTerminal() {
        assertThat(tally("Ada,Ben\n1,\u001B[2J" + "x".repeat(100) + "\n")).isEqualTo(2);
        assertThat(complaint()).doesNotContain("\u001B").contains("?[2Jxxx").doesNotContain("x".repeat(50));
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(run(folder.resolve("nowhere.csv").toString())).isEqualTo(2);
        assertThat(run("\0")).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(complaint()).contains("can't read", "nowhere.csv: NoSuchFileException");
    }

    @Test
    void explainsItselfWhenCalledWrongly() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("one.csv", "two.csv")).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(complaint()).contains("usage: tally FILE");
    }

    private int tally(String text) {
        return tally(text.getBytes(UTF_8));
    }

    private int tally(byte[] text) {
        try {
            return run(Files.write(folder.resolve("ballots.csv"), text).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
        return new TallyCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(arguments));
    }

    private List<String> printed() {
        return out.toString(UTF_8).lines().toList();
    }

    private String complaint() {
        return err.toString(UTF_8);
    }
}
