package org.quarterdeck.ballot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.ballot.ConsentSheet;
import org.quarterdeck.ballot.Floor;
import org.quarterdeck.ballot.Hustings;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody speaks at the same moment, and the last moment comes while somebody speaks. */
@HouseTest
@OnBothDatabases
class ConsentAtOnceTests {

    @Autowired
    Hustings hustings;

    @Autowired
    Floor floor;

    @Autowired
    ManagementService jobs;

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("five who sign off at the same moment are all heard")
    void hearsAll() throws Exception {
        CaseNumber number = hustings.put("plan");

        List<Future<?>> marks = atOnce(Stream.of(1, 2, 3, 4, 5)
                .<Runnable>map(member -> () -> floor.signOff(council(member), number, null))
                .toList());
        for (Future<?> mark : marks) {
            mark.get();
        }

        assertThat(floor.sheet(number).signOffs()).hasSize(5);
    }

    @Test
    @DisplayName(
            "SP-07 a concern raised as the period ends either stops it or is refused; there is no consent beside a concern")
    void isEitherStoppedOrOver() throws Exception {
        CaseNumber number = hustings.put("plan");
        Stream.of(1, 2, 3).forEach(member -> floor.signOff(council(member), number, null));
        String timer = hustings.timer(number, "comment-period-over").getId();
        Moment.advance(Duration.ofDays(10));

        List<Future<?>> both = atOnce(List.of(() -> jobs.executeJob(timer), () -> raise(number)));
        Throwable refusal = failure(both.get(1));
        Throwable standstill = failure(both.get(0));

        ConsentSheet sheet = floor.sheet(number);
        if (refusal == null) {
            assertThat(sheet.state()).isEqualTo("open");
            assertThat(sheet.suspended()).isTrue();
        } else {
            assertThat(refusal).isInstanceOf(NotNow.class);
            assertThat(standstill).isNull();
            assertThat(sheet.concerns()).isEmpty();
            assertThat(hustings.outcome(number)).isEqualTo("passed");
        }
    }

    private void raise(CaseNumber number) {
        floor.raise(
                council(4),
                number,
                new Floor.Objection(
                        "The colour is wrong",
                        "Nobody finds the gate of a green fence on a green meadow.",
                        "A gate in another colour than the fence."));
    }

    private static List<Future<?>> atOnce(List<Runnable> doings) {
        CountDownLatch ready = new CountDownLatch(doings.size());
        ExecutorService people = Executors.newFixedThreadPool(doings.size());
        try {
            return doings.stream()
                    .<Future<?>>map(doing -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        doing.run();
                        return doing;
                    }))
                    .toList();
        } finally {
            people.shutdown();
        }
    }

    private static Throwable failure(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static Caller council(int member) {
        return Callers.caller("council" + member, Circle.COUNCIL, Circle.MEMBERS);
    }
}
