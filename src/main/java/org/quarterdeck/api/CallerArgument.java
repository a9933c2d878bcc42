package org.quarterdeck.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Powers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller the signed-in person: the name is the person's id, the authorities are the engine's groups. Of those only
 * the ones count that the person acts for at present.
 */
@Component
class CallerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final ObjectProvider<Powers> powers;

    CallerArgument(ObjectProvider<Powers> powers) {
        this.powers = powers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (!trust.isAuthenticated(signIn)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        PersonId person = new PersonId(signIn.getName());
        Set<Circle> circles = signIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(Circle::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Powers today = powers.getIfAvailable(() -> (anybody, all) -> all);
        return new Caller(person, today.of(person, circles));
    }
}
