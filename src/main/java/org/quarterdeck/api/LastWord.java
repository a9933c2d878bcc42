package org.quarterdeck.api;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the server refuses before any filter of ours has seen it, such as an address with a broken escape. */
class LastWord extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable surprise) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = "{\"type\":\"%s\",\"title\":\"The request can't be answered\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(Problem.REFUSED, response.getStatus(), "the server refused the request as it was sent");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(problem);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException goneAway) {
            container.getLogger().debug("a client left before its answer", goneAway);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Placement {

        /** Added last, so it reports before the server's own page of the same purpose. */
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastWord() {
            return factory -> factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new LastWord()));
        }
    }
}
