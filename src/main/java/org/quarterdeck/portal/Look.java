package org.quarterdeck.portal;

import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a refusal the look of our pages, behind all other forms of it: who takes anything gets JSON. */
@Configuration(proxyBeanMethods = false)
class Look implements WebMvcConfigurer {

    private final ProblemPage page = new ProblemPage();

    Look() throws IOException {}

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.add(page);
    }
}
