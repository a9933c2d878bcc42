package org.quarterdeck.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the engine learns who is calling: behind the sign-in, on both HTTP doors. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    @Bean
    FilterRegistrationBean<EngineCaller> engineCaller(IdentityService identities) {
        FilterRegistrationBean<EngineCaller> filter = new FilterRegistrationBean<>(new EngineCaller(identities));
        filter.addUrlPatterns("/api/*", "/engine-rest/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return filter;
    }
}
