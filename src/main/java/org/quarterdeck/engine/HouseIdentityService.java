package org.quarterdeck.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.TooSoon;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The engine's identity service, where every door that asks for a password ends: with the {@link Doorkeeper} in front of it. */
final class HouseIdentityService extends IdentityServiceImpl {

    private final Doorkeeper doorkeeper;

    HouseIdentityService(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** The policy is for what people choose. Where nobody is signed in the house acts, for its settings or behind its own check. */
    @Override
    public void saveUser(User user) {
        boolean isTheHouse = getCurrentAuthentication() == null;
        getCommandExecutor().execute(context -> {
            if (!isTheHouse) {
                refuseWeakPassword(context, user);
            }
            return new SaveUserCmd(user, isTheHouse).execute(context);
        });
    }

    /** Left to itself the engine says so with an exception that its REST doors answer as a failure of their own. */
    private static void refuseWeakPassword(CommandContext context, User user) {
        if (user instanceof UserEntity chosen
                && chosen.hasNewPassword()
                && context.getProcessEngineConfiguration().isEnablePasswordPolicy()
                && !chosen.checkPasswordAgainstPolicy()) {
            throw new Invalid("password", "is too weak for this house's password policy");
        }
    }

    @Override
    public boolean checkPassword(String person, String password) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                ? checkPassword(visit.getRequest(), person, password)
                : super.checkPassword(person, password);
    }

    private boolean checkPassword(HttpServletRequest visit, String person, String password) {
        String address = visit.getRemoteAddr();
        admit(address, String.valueOf(person));
        boolean right = super.checkPassword(person, password);
        if (right) {
            doorkeeper.noteRight(address, person);
        } else {
            doorkeeper.noteWrong(address, String.valueOf(person));
        }
        return right;
    }

    private void admit(String address, String person) {
        try {
            doorkeeper.admit(address, person);
        } catch (TooSoon refusal) {
            throw new WebApplicationException(refusal, answer(refusal));
        }
    }

    /** The words that the web applications show and engine REST passes on; an answer without any would be turned into a 500. */
    private static Response answer(TooSoon refusal) {
        return Response.status(Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, refusal.seconds())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", refusal.type(), "message", refusal.words()))
                .build();
    }
}
