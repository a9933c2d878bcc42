package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyCommandIT {

    @Test
    @DisplayName("tally prints nothing but the order, and says where a file is wrong")
    void printsTheOrder(@TempDir Path folder) throws IOException {
        Path ballots = folder.resolve("ballots.csv");

        Files.writeString(ballots, "Ada,Žofie,Chen\n1,2,No opinion\n1,1,2\n2,2,1\n");
        tally(0, ballots, "Ada = Chen", "Žofie");

        Files.writeString(ballots, "Ada,Ben\n1,x\n");
        tally(
                2,
                ballots,
                "can't count " + ballots,
                "line 2: a rank is a whole number from 1, " + "\"No opinion\" or nothing; \"Ben\" is given \"x\"");
    }

    private static void tally(int exit, Path file, String... lines) {
        try (Jar command = Jar.command("tally", file.toString())) {
            assertThat(command.exit()).as(command.output().toString()).isEqualTo(exit);
            assertThat(command.output()).containsExactly(lines);
        }
    }
}
