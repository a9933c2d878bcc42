package org.quarterdeck.register;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The module's door: the decision register. */
public interface Register {

    /**
     * Appends the decision in the caller's transaction; there must be one. It takes the one lock that all deciders share and
     * holds it until the commit: a transaction that locks anything else afterwards (a budget line) can end in a deadlock
     * with one that locks in the other order. Where the entry isn't needed at once, {@link #appendAtCommit} has no such trap.
     *
     * @throws IllegalArgumentException if a text can't be kept: a lone surrogate or a NUL character in it
     */
    Entry append(Decision decision);

    /**
     * Appends the decision as the last thing that the caller's transaction does, so that the lock all deciders share is
     * taken after every other one and held for a moment only. If it can't be appended, the transaction is undone.
     *
     * @throws IllegalStateException if there is no transaction
     */
    default void appendAtCommit(Decision decision) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                append(decision);
            }
        });
    }

    /** The entries of one case, oldest first, with the clear text that has not been erased. */
    List<Entry> entriesOf(CaseNumber caseNumber);
}
