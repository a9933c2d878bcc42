package org.quarterdeck.portal;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * form-js for our own pages, out of the engine's web applications: what draws a form there draws it here. It is large and changes with
 * the engine alone, so browsers keep it for a while.
 */
@Configuration(proxyBeanMethods = false)
class FormLibrary implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/portal/forms/{file:runtime.js|deps.js}")
                .addResourceLocations("classpath:/META-INF/resources/webjars/camunda/lib/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }
}
