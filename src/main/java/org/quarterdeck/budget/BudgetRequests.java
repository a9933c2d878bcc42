package org.quarterdeck.budget;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where budget requests are kept. A transaction reads each but once, and writes it once, as it ends: every step of the drawing
 * asks for it anew, and a request has all its versions and answers about it.
 */
@Component
class BudgetRequests {

    private final StoredRequests stored;

    BudgetRequests(StoredRequests stored) {
        this.stored = stored;
    }

    void save(BudgetRequest request) {
        atHand().ifPresentOrElse(atHand -> atHand.change(request), () -> stored.save(request));
    }

    /** To read it. */
    Optional<BudgetRequest> findByNumber(String number) {
        return atHand(number, () -> stored.findByNumber(number));
    }

    /** To work on it: holds it until the transaction ends, so that answers given at once are counted one after the other. */
    Optional<BudgetRequest> getByNumber(String number) {
        Optional<RequestsAtHand> atHand = atHand();
        Optional<BudgetRequest> found = atHand(number, () -> stored.getByNumber(number));
        found.ifPresent(request -> atHand.ifPresent(transaction -> transaction.hold(request)));
        return found;
    }

    /** What the transaction holds is as it is; what nobody holds may be another by now. */
    private Optional<BudgetRequest> atHand(String number, Supplier<Optional<BudgetRequest>> reading) {
        return atHand().flatMap(transaction -> transaction.find(number)).or(reading);
    }

    /** Empty outside a transaction. */
    private Optional<RequestsAtHand> atHand() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        return Optional.of(TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(RequestsAtHand.class::isInstance)
                .map(RequestsAtHand.class::cast)
                .findFirst()
                .orElseGet(this::begin));
    }

    private RequestsAtHand begin() {
        RequestsAtHand atHand = new RequestsAtHand(stored);
        TransactionSynchronizationManager.registerSynchronization(atHand);
        return atHand;
    }
}
