package org.quarterdeck.budget;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The budget requests that a transaction holds. It is the transaction's own: one that begins within another has its own, and one
 * that is undone takes what it changed along.
 */
final class RequestsAtHand implements TransactionSynchronization {

    private final StoredRequests stored;
    private final Map<String, BudgetRequest> held = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    RequestsAtHand(StoredRequests stored) {
        this.stored = stored;
    }

    Optional<BudgetRequest> find(String number) {
        return Optional.ofNullable(held.get(number));
    }

    void hold(BudgetRequest request) {
        held.put(request.number().value(), request);
    }

    /** A new one is the transaction's own, too: nobody else knows it yet. */
    void change(BudgetRequest request) {
        hold(request);
        changed.add(request.number().value());
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        changed.forEach(number -> find(number).ifPresent(stored::save));
        changed.clear();
    }

    /** Before the register, whose one lock is taken last. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
