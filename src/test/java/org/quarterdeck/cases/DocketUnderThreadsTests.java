package org.quarterdeck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@Tag("both-databases")
class DocketUnderThreadsTests {

    private static final int AT_ONCE = 12;
    private static final PersonId MEMBER = new PersonId("member");

    @Autowired
    Docket docket;

    @Autowired
    TransactionTemplate together;

    @RepeatedTest(5)
    @DisplayName("The first numbers of a year, taken at once, are each given once and without a gap")
    void numbersWithoutGapOrDouble() throws Exception {
        String prefix = DocketTests.prefix();

        List<String> numbers = atOnce(
                () -> together.execute(status -> docket.open(prefix, "toy" + prefix, "At once", MEMBER, null, "asked"))
                        .value());

        assertThat(numbers)
                .extracting(number -> Integer.parseInt(number.substring(9)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @RepeatedTest(5)
    @DisplayName("Of starts at once under one reference one is taken, and the others are told which case has it")
    void takesAReferenceOnce() throws Exception {
        String prefix = DocketTests.prefix();
        String reference = UUID.randomUUID().toString();

        List<String> answers = atOnce(() -> {
            try {
                return together.execute(
                                status -> docket.open(prefix, "toy" + prefix, "At once", MEMBER, reference, "asked"))
                        .value();
            } catch (NotNow refused) {
                return refused.words();
            }
        });

        String taken = answers.stream()
                .filter(answer -> answer.length() == 13)
                .findFirst()
                .orElseThrow();
        assertThat(taken).endsWith("-0001");
        assertThat(answers).allMatch(answer -> answer.contains(taken));
        assertThat(answers).filteredOn(taken::equals).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch ready = new CountDownLatch(AT_ONCE);
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                under.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : under) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
