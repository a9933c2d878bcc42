package org.quarterdeck.engine;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finishes a task although somebody answered in the same case at the same moment: the engine lets the first through and rolls
 * the other back as a whole, so the other is simply carried out again. Inside a transaction that isn't ours to begin anew, the
 * refusal stands.
 */
final class SecondTry {

    private static final int TRIES = 5;

    /** SQL's word for a row that others refer to. */
    private static final String REFERRED_TO = "23503";

    private SecondTry() {}

    static <T> T of(CommandExecutor executor, Command<T> command) {
        boolean isWithinAnother = TransactionSynchronizationManager.isActualTransactionActive();
        for (int tries = 1; ; tries++) {
            try {
                return executor.execute(command);
            } catch (ProcessEngineException failed) {
                if (isWithinAnother || tries == TRIES || !isOvertaken(failed)) {
                    throw failed;
                }
            }
        }
    }

    /** Whoever ends what another adds to at the same moment is told by the database, before the engine sees it. */
    private static boolean isOvertaken(ProcessEngineException failed) {
        return failed instanceof OptimisticLockingException
                || Stream.<@Nullable Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                        .anyMatch(
                                cause -> cause instanceof SQLException said && REFERRED_TO.equals(said.getSQLState()));
    }
}
