package org.quarterdeck.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets the engine see only JSON that it can't stumble over: it answers 500 with a class name to what is nested without end, to a
 * number of a million digits, to {@code null}, and to an empty body. The last is read as an object with nothing in it. Stands
 * behind {@link BodyLimit}, which has seen to it that the body ends.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 2)
class SoundJson extends OncePerRequestFilter {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final JsonFactory json = new JsonFactory();
    private final HandlerExceptionResolver words;

    SoundJson(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !EngineAddress.isOne(request)
                || type == null
                || !type.toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        try {
            refuseUnsound(body);
        } catch (Invalid refusal) {
            words.resolveException(request, response, null, refusal);
            return;
        }
        chain.doFilter(new ReadRequest(request, body.length == 0 ? NOTHING : body), response);
    }

    private void refuseUnsound(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first != null && !first.isStructStart()) {
                throw new Invalid(Unreadable.BODY, "must be an object and nothing else");
            }
            while (parser.nextToken() != null) {
                // only read to its end
            }
        } catch (JsonProcessingException unsound) {
            Fault fault = Unreadable.faultIn(unsound);
            throw new Invalid(fault.field(), fault.message());
        }
    }
}
