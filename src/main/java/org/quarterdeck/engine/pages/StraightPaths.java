package org.quarterdeck.engine.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Takes only addresses that say where they lead. Server and web applications read one with dots, double slashes or parameters in
 * its path differently, and the applications fail over it.
 */
final class StraightPaths extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String understood = request.getContextPath()
                + request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (understood.equals(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
