package org.quarterdeck.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Behind the sign-in, on the engine's HTTP doors: here it learns who is calling, and how much is answered at once. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    @Bean
    FilterRegistrationBean<EngineCaller> engineCaller(IdentityService identities) {
        FilterRegistrationBean<EngineCaller> filter = new FilterRegistrationBean<>(new EngineCaller(identities));
        filter.addUrlPatterns("/api/*", "/engine-rest/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return filter;
    }

    /** In front of the sign-in, and not behind it as usual: the {@link Doorkeeper} has to know where somebody comes from. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> visit() {
        FilterRegistrationBean<RequestContextFilter> filter = new FilterRegistrationBean<>(new RequestContextFilter());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BoundedLists> boundedLists(
            @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int most) {
        FilterRegistrationBean<BoundedLists> filter = new FilterRegistrationBean<>(new BoundedLists(most));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 11);
        return filter;
    }
}
