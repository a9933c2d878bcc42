package org.quarterdeck.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away bodies that are too large before anything reads them. A body that doesn't say its length is read here, up to the
 * limit, so that a refusal comes before any work. It stands behind the sign-in: strangers make nobody read. (The web applications
 * have a sign-in of their own behind it; there a stranger makes us read up to the limit.)
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class BodyLimit extends OncePerRequestFilter {

    /** Pages of the house that take a form as JSON, from people without an account too. */
    private static final List<String> TAKING_JSON = List.of("/api/", "/answer/", "/mine/", "/desk/");

    private static final String DEPLOYMENTS = "/deployment/create";
    private static final String RECEIPTS = "/api/budget-requests/[^/]+/receipts";
    private static final String IMPORTS = "/api/events/[^/]+/proposals/import|/api/exchange-rates|/api/ledger/import";

    private final ApiSettings settings;
    private final HandlerExceptionResolver words;

    BodyLimit(ApiSettings settings, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver words) {
        this.settings = settings;
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TAKING_JSON.stream().noneMatch(request.getRequestURI()::startsWith) && !EngineAddress.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limit(request);
        long said = request.getContentLengthLong();
        if (said > limit) {
            words.resolveException(request, response, null, new TooLarge());
        } else if (said >= 0 || isWebForm(request) || isReceipt(request)) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                words.resolveException(request, response, null, new TooLarge());
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    /** The web applications' sign-in sends one; the server reads it itself, within a limit of its own. */
    private static boolean isWebForm(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/")
                && String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** A file with a form around it: the server takes it apart, and ends it at the same limit. */
    private static boolean isReceipt(HttpServletRequest request) {
        return request.getRequestURI().matches(RECEIPTS)
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private int limit(HttpServletRequest request) {
        if (EngineAddress.isOne(request) && request.getRequestURI().endsWith(DEPLOYMENTS)) {
            return Math.toIntExact(settings.maxDeploymentSize().toBytes());
        }
        return Math.toIntExact(limit(request.getRequestURI()).toBytes());
    }

    private DataSize limit(String path) {
        if (path.matches(RECEIPTS)) {
            return settings.maxReceiptSize();
        }
        return path.matches(IMPORTS) ? settings.maxImportSize() : settings.maxRequestSize();
    }
}
