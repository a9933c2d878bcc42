package org.quarterdeck.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.jar.Visitor.Answer;

@ExtendWith(OpenJar.class)
class RushIT {

    private static final int ALL = 60;

    @Test
    @DisplayName("Sixty requests at once on a line that holds ten leave ten (BA-02)")
    void leavesTen(Jar jar) throws Exception {
        String line = "RUSH" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
        Visitor treasurer = new Visitor(jar.address(), "treasurer");
        treasurer
                .post(
                        "/api/budget-lines",
                        Map.of(
                                "code", line,
                                "name", "Rush",
                                "currency", "EUR",
                                "owner", "lead",
                                "fundsCheck", "STOP",
                                "appropriated", "1000.00"))
                .expect(201);

        List<Answer> answers = atOnce(new Visitor(jar.address(), "member3"), line);

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(50)
                .allMatch(answer -> answer.status() == 409)
                .allMatch(answer -> answer.json().path("type").asText().equals("ledger.insufficient-funds"));
        JsonNode left = treasurer.get("/api/budget-lines/" + line).expect(200).json();
        Lines.mustBalance(left);
        assertThat(left.path("available").asText()).isEqualTo("0.00");
        assertThat(left.path("preEncumbered").asText()).isEqualTo("1000.00");
    }

    private static List<Answer> atOnce(Visitor member, String line) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(ALL);
        ExecutorService crowd = Executors.newFixedThreadPool(ALL);
        try {
            List<Callable<Answer>> asking = IntStream.range(0, ALL)
                    .<Callable<Answer>>mapToObj(number -> () -> {
                        start.await();
                        return member.ask("One of sixty, " + number, "100.00", line);
                    })
                    .toList();
            return crowd.invokeAll(asking).stream().map(RushIT::answer).toList();
        } finally {
            crowd.shutdownNow();
        }
    }

    private static Answer answer(Future<Answer> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
