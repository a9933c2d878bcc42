package org.quarterdeck.engine.pages;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guards in front of the web applications, which register their own filters behind every one of ours. */
@Configuration(proxyBeanMethods = false)
class PageGuards {

    private static final int BEFORE_THE_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER - 1;
    private static final int BEHIND_THE_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 20;

    @Bean
    FilterRegistrationBean<StraightPaths> straightPaths() {
        return guard(new StraightPaths(), BEFORE_THE_SIGN_IN, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<NoSetUp> noSetUp(IdentityService identities) {
        return guard(new NoSetUp(identities), BEHIND_THE_SIGN_IN, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        return guard(new OwnNonce(), BEHIND_THE_SIGN_IN + 1, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<EngineNames> engineNames() {
        return guard(
                new EngineNames(), BEHIND_THE_SIGN_IN + 2, "/camunda/api/engine/engine", "/camunda/api/engine/engine/");
    }

    private static <T extends Filter> FilterRegistrationBean<T> guard(T filter, int order, String... patterns) {
        FilterRegistrationBean<T> guard = new FilterRegistrationBean<>(filter);
        guard.addUrlPatterns(patterns);
        guard.setOrder(order);
        return guard;
    }
}
