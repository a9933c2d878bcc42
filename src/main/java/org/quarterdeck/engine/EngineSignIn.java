package org.quarterdeck.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.quarterdeck.kernel.TooSoon;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in with the engine's identity service; what they may do are the ids of their groups. */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final IdentityService identities;
    private final EngineDoor engine;

    EngineSignIn(IdentityService identities, EngineDoor engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String person = attempt.getName();
        if (!(attempt.getCredentials() instanceof String password) || !knows(person, password)) {
            throw new BadCredentialsException("no such person, or another password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, groupsOf(person));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private boolean knows(String person, String password) {
        try {
            return engine.asTheHouse(() -> identities.checkPassword(person, password));
        } catch (TooSoon wait) {
            throw new LockedException(wait.words(), wait);
        }
    }

    private List<SimpleGrantedAuthority> groupsOf(String person) {
        return engine
                .asTheHouse(
                        () -> identities.createGroupQuery().groupMember(person).list())
                .stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }
}
