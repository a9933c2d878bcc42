package org.quarterdeck.jar;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.quarterdeck.jar.Visitor.Answer;

/** Many who file, approve, claim, pay and withdraw at once, 10.00 of EVENTS each, and remember what they were told. */
final class Crowd implements AutoCloseable {

    private final String address;
    private final String name;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean home;

    /** Numbers of the cases that were accepted, approved, paid and withdrawn: each was answered so. */
    final Set<String> accepted = ConcurrentHashMap.newKeySet();

    final Set<String> approved = ConcurrentHashMap.newKeySet();
    final Set<String> paid = ConcurrentHashMap.newKeySet();
    final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    /** Answers that nobody should get. */
    final Set<String> failures = ConcurrentHashMap.newKeySet();

    Crowd(String address, String name) {
        this.address = address;
        this.name = name;
        IntStream.range(0, 6).forEach(one -> threads.execute(() -> visit(new Visitor(address, "member3"))));
    }

    /** Waits until there is so much of each that it is worth an interruption. */
    void awaitBustle() {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> !failures.isEmpty() || (approved.size() > 12 && withdrawn.size() > 12 && paid.size() > 4));
    }

    void goHome() {
        home = true;
        threads.shutdown();
        try {
            threads.awaitTermination(4, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        home = true;
        threads.shutdownNow();
    }

    /** One of three is left as it is, one is approved, one is withdrawn; of the approved ones every other is paid. Ends when the house is gone. */
    private void visit(Visitor member) {
        try {
            while (!home) {
                visitOnce(member, asked.getAndIncrement());
            }
        } catch (UncheckedIOException gone) {
            // the house was closed on them: what they had not been told, nobody promised
        } catch (RuntimeException | AssertionError e) {
            failures.add(e.toString());
        }
    }

    private void visitOnce(Visitor member, int number) {
        Answer answer = member.ask(name + " " + number, "10.00", "EVENTS");
        if (!note(answer, 201)) {
            return;
        }
        String caseNumber = answer.json().path("caseNumber").asText();
        accepted.add(caseNumber);
        if (number % 3 == 1 && note(new Visitor(address, "lead").approve(caseNumber), 204)) {
            approved.add(caseNumber);
            if (number % 2 == 1) {
                pay(member, caseNumber);
            }
        }
        if (number % 3 == 2 && note(member.post("/api/cases/" + caseNumber + "/withdraw", Map.of()), 202)) {
            withdrawn.add(caseNumber);
        }
    }

    private void pay(Visitor member, String caseNumber) {
        Map<String, Object> claim = Map.of("claimAmount", "10.00", "receipt", "bill " + caseNumber, "final", true);
        if (note(member.complete(caseNumber, claim), 204)
                && note(new Visitor(address, "treasurer").approve(caseNumber), 204)
                && note(
                        new Visitor(address, "payer").complete(caseNumber, Map.of("paymentReference", "SEPA 1")),
                        204)) {
            paid.add(caseNumber);
        }
    }

    private boolean note(Answer answer, int wanted) {
        if (answer.status() != wanted) {
            failures.add(answer.toString());
        }
        return answer.status() == wanted;
    }
}
