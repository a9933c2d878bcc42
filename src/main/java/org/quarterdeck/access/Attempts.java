package org.quarterdeck.access;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What must stay known of a step whatever becomes of its transaction. */
@Component
class Attempts {

    private final AccessGrants grants;
    private final TransactionTemplate apart;

    Attempts(AccessGrants grants, PlatformTransactionManager transactions) {
        this.grants = grants;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Notes that the system is about to be asked. Noted before: after a crash nobody could tell whose doing it is that the person is in
     * there. The caller must not hold the grant yet.
     */
    void begin(AccessGrant grant) {
        apart(grant.key(), AccessGrant::bring);
    }

    /** Notes what went wrong once the caller's transaction has been undone by it. */
    void noteOnceUndone(AccessGrant grant, String words) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    apart(grant.key(), kept -> kept.note(words));
                }
            }
        });
    }

    private void apart(long key, Consumer<AccessGrant> change) {
        apart.executeWithoutResult(own -> grants.findById(key).ifPresent(kept -> {
            change.accept(kept);
            grants.save(kept);
        }));
    }
}
