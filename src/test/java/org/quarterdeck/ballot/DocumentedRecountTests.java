package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** SP-20: the programs that docs/ballots.md prints count again what was really published. */
@HouseTest
class DocumentedRecountTests {

    private static final Path PAGE = Path.of("docs", "ballots.md");
    private static final Pattern PROGRAM = Pattern.compile("(?s)```python\\n(.*?)```");

    @Autowired
    Hustings hustings;

    @Autowired
    Floor floor;

    @Autowired
    TestRestTemplate http;

    @TempDir
    Path folder;

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-20 counts a vote again, from the file for those who see the case and from the file for everybody")
    void countsAVoteAgain() throws Exception {
        CaseNumber number = hustings.put("money");
        hustings.recuse(number, "council1");
        hustings.vote(number, "for", "council2", "council3");
        hustings.vote(number, "against", "council4", "council5");
        assertThat(hustings.outcome(number)).isEqualTo("failed");

        assertThat(run("## Deciding a question: a ballot's file", own(number))).isEqualTo("failed");
        assertThat(run(
                        "## Deciding a question: a ballot's file",
                        http.getForObject("/api/public/ballots/%s/file".formatted(number), String.class)))
                .isEqualTo("failed");
    }

    @Test
    @DisplayName("SP-20 weighs a consent round again")
    void weighsAConsentRoundAgain() throws Exception {
        CaseNumber number = hustings.put("plan");
        for (int elector = 1; elector <= 3; elector++) {
            floor.signOff(Callers.caller("council" + elector, Circle.COUNCIL), number, null);
        }
        hustings.pass(number, Duration.ofDays(10));
        Moment.reset();
        assertThat(hustings.outcome(number)).isEqualTo("passed");

        assertThat(run("## Deciding a question by consent: the round's file", own(number)))
                .isEqualTo("passed");
    }

    private String own(CaseNumber number) {
        return String.valueOf(
                Http.api(http, "council5").get("ballots/" + number + "/file").getBody());
    }

    /** Runs the first program below the heading on the file. */
    private String run(String heading, String file) throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        Matcher program = PROGRAM.matcher(page);
        assertThat(program.find(page.indexOf(heading))).as(heading).isTrue();
        Path said = folder.resolve("said");
        Process python = new ProcessBuilder(
                        "python3",
                        Files.writeString(folder.resolve("recount.py"), program.group(1))
                                .toString(),
                        Files.writeString(folder.resolve("ballot.json"), file).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said).strip();
    }
}
