package org.quarterdeck.deputies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction knows of those who act for others: it looks each thing up once, however often somebody is let through a door. */
final class ActsAtHand implements TransactionSynchronization {

    private final Map<CaseNumber, List<Act>> before = new HashMap<>();
    private final Map<CaseNumber, List<StandIn>> now = new HashMap<>();
    private @Nullable List<Deputyship> running;

    private ActsAtHand() {}

    /** Empty outside a transaction. */
    static Optional<ActsAtHand> find() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        return Optional.of(TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ActsAtHand.class::isInstance)
                .map(ActsAtHand.class::cast)
                .findFirst()
                .orElseGet(ActsAtHand::begin));
    }

    private static ActsAtHand begin() {
        ActsAtHand begun = new ActsAtHand();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    List<Deputyship> running(Supplier<List<Deputyship>> lookUp) {
        List<Deputyship> known = running;
        if (known == null) {
            known = lookUp.get();
            running = known;
        }
        return known;
    }

    void forgetRunning() {
        running = null;
    }

    List<Act> of(CaseNumber number, Function<CaseNumber, List<Act>> lookUp) {
        return before.computeIfAbsent(number, lookUp);
    }

    void note(CaseNumber number, StandIn standIn) {
        before.remove(number);
        now.computeIfAbsent(number, first -> new ArrayList<>()).add(standIn);
    }

    /** What was done for others in this transaction. */
    List<StandIn> now(CaseNumber number) {
        return now.getOrDefault(number, List.of());
    }
}
