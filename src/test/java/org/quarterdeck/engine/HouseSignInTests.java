package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class HouseSignInTests {

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    IdentityService identities;

    @Autowired
    FilterRegistrationBean<EngineCaller> engineCaller;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void knowsPeopleByTheirPasswordAndTheirCircles() {
        String person = new HousePeople(identities).join(Circle.MEMBERS, Circle.PAYERS);

        Authentication signedIn = signIn(person, HousePeople.PASSWORD);

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getName()).isEqualTo(person);
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("members", "payers");
    }

    @Test
    void knowsNobodyElse() {
        String person = new HousePeople(identities).join(Circle.MEMBERS);

        assertThatThrownBy(() -> signIn(person, "wrong")).isInstanceOf(AuthenticationException.class);
        assertThat(signIn(person, HousePeople.PASSWORD).isAuthenticated())
                .as("nobody is locked out by what others try")
                .isTrue();
        assertThatThrownBy(() -> signIn(HouseToys.key(), "demo")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> signIn("", "")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void tellsTheEngineWhoIsCallingForAsLongAsTheCall() throws Exception {
        String person = new HousePeople(identities).join(Circle.MEMBERS);
        SecurityContextHolder.getContext().setAuthentication(signIn(person, HousePeople.PASSWORD));

        org.camunda.bpm.engine.impl.identity.Authentication seen = seenDuringACall();

        assertThat(seen.getUserId()).isEqualTo(person);
        assertThat(seen.getGroupIds()).containsExactly("members");
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    void tellsTheEngineOfNobodyWhenNobodySignedIn() throws Exception {
        assertThat(seenDuringACall()).isNull();
    }

    private Authentication signIn(String person, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person, password));
    }

    private org.camunda.bpm.engine.impl.identity.Authentication seenDuringACall() throws Exception {
        AtomicReference<org.camunda.bpm.engine.impl.identity.Authentication> seen = new AtomicReference<>();
        engineCaller
                .getFilter()
                .doFilter(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        (request, response) -> seen.set(identities.getCurrentAuthentication()));
        return seen.get();
    }
}
