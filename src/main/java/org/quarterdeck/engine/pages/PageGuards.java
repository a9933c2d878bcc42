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

    private static final int BEHIND_THE_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 20;

    @Bean
    FilterRegistrationBean<NoSetUp> noSetUp(IdentityService identities) {
        return guard(new NoSetUp(identities), 0, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        return guard(new OwnNonce(), 1, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<EngineNames> engineNames() {
        return guard(new EngineNames(), 2, "/camunda/api/engine/engine", "/camunda/api/engine/engine/");
    }

    private static <T extends Filter> FilterRegistrationBean<T> guard(T filter, int place, String... patterns) {
        FilterRegistrationBean<T> guard = new FilterRegistrationBean<>(filter);
        guard.addUrlPatterns(patterns);
        guard.setOrder(BEHIND_THE_SIGN_IN + place);
        return guard;
    }
}
