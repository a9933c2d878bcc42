package org.quarterdeck.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finishes a task although somebody answered in the same case at the same moment: the engine lets the first through and rolls
 * the other back as a whole, so the other is simply carried out again. Inside a transaction that isn't ours to begin anew, the
 * refusal stands.
 */
final class SecondTry {

    private static final int TRIES = 5;

    private SecondTry() {}

    static <T> T of(CommandExecutor executor, Command<T> command) {
        boolean isWithinAnother = TransactionSynchronizationManager.isActualTransactionActive();
        for (int tries = 1; ; tries++) {
            try {
                return executor.execute(command);
            } catch (OptimisticLockingException quicker) {
                if (isWithinAnother || tries == TRIES) {
                    throw quicker;
                }
            }
        }
    }
}
