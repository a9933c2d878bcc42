package org.quarterdeck.engine;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.kernel.TooSoon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands outside the engine's transaction. A refusal that undid a person's command leaves as the one exception that engine REST
 * passes on with its status and words; a job's refusal is a surprise and stays an incident.
 */
final class RefusalAtTheDoor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAtTheDoor.class);

    private final IdentityService identities;

    RefusalAtTheDoor(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean isOutermost = Context.getCommandContext() == null;
        if (!isOutermost || command instanceof ExecuteJobsCmd) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (AuthorizationException barred) {
            log(String.valueOf(barred.getMessage()));
            throw barred;
        } catch (RuntimeException thrown) {
            throw Refusals.in(thrown)
                    .<RuntimeException>map(refusal -> told(refusal))
                    .orElse(thrown);
        }
    }

    private RestException told(Refusal refusal) {
        log(refusal.words());
        return new RestException(status(refusal), refusal, refusal.words());
    }

    private void log(String words) {
        @Nullable Authentication caller = identities.getCurrentAuthentication();
        LOG.info(
                "refused {}: {}",
                caller == null ? "the house" : caller.getUserId(),
                words.replaceAll("\\p{Cntrl}", " "));
    }

    private static Status status(Refusal refusal) {
        if (refusal instanceof Barred) {
            return Status.FORBIDDEN;
        }
        if (refusal instanceof TooSoon) {
            return Status.TOO_MANY_REQUESTS;
        }
        return refusal instanceof NoSuch ? Status.NOT_FOUND : Status.BAD_REQUEST;
    }
}
