package org.quarterdeck.api;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Stands in for the engine's clock and sign-in as long as the house has none. */
@Component
class StandIns implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        standIn(registry, Clock.class, new RootBeanDefinition(Clock.class, Clock::systemUTC));
        standIn(registry, AuthenticationProvider.class, new RootBeanDefinition(SignIn.class, SignIn::new));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {}

    private static void standIn(BeanDefinitionRegistry registry, Class<?> type, RootBeanDefinition standIn) {
        if (((DefaultListableBeanFactory) registry).getBeanNamesForType(type, true, false).length == 0) {
            registry.registerBeanDefinition("standInFor" + type.getSimpleName(), standIn);
        }
    }

    private static class SignIn implements AuthenticationProvider {

        private static final Map<String, Set<String>> PEOPLE = Map.of(
                "member", Set.of("members"),
                "auditor", Set.of("auditors", "members"),
                "admin", Set.of("camunda-admin"));

        @Override
        public Authentication authenticate(Authentication request) throws AuthenticationException {
            Set<String> groups = PEOPLE.get(request.getName());
            if (groups == null || !"demo".equals(request.getCredentials())) {
                return null;
            }
            return UsernamePasswordAuthenticationToken.authenticated(
                    request.getName(), null, AuthorityUtils.createAuthorityList(groups));
        }

        @Override
        public boolean supports(Class<?> type) {
            return type == UsernamePasswordAuthenticationToken.class;
        }
    }
}
