package org.quarterdeck.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.quarterdeck.kernel.Refusal;

/**
 * A refusal in the dress of a bad request, which the engine rolls back without writing an error and a stack trace into the log.
 * Errors that are none of ours are logged as ever.
 */
final class QuietRefusal extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private QuietRefusal(Refusal refusal) {
        super(refusal.words(), refusal);
    }

    /** Stands inside the engine's transaction, next to the command. */
    static final class Interceptor extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException thrown) {
                if (thrown instanceof QuietRefusal) {
                    throw thrown;
                }
                throw Refusals.in(thrown)
                        .<RuntimeException>map(QuietRefusal::new)
                        .orElse(thrown);
            }
        }
    }
}
