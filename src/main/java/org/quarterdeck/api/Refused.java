package org.quarterdeck.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a no from the door be worded where every other no is worded. */
@Component
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver words;

    Refused(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver words) {
        this.words = words;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException no) {
        words.resolveException(request, response, null, no);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException no) {
        words.resolveException(request, response, null, no);
    }
}
