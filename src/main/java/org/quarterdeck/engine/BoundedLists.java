package org.quarterdeck.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks the engine for a list and names no number gets the most that there is at once. Without one the engine refuses to
 * answer at all, also where the list has three entries.
 */
final class BoundedLists extends OncePerRequestFilter {

    private static final String NUMBER = "maxResults";

    private final int most;

    BoundedLists(int most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String asked = request.getQueryString();
        chain.doFilter(asked == null || !asked.contains(NUMBER + "=") ? bounded(request, asked) : request, response);
    }

    private HttpServletRequest bounded(HttpServletRequest request, @Nullable String asked) {
        String number = NUMBER + "=" + most;
        return new HttpServletRequestWrapper(request) {

            @Override
            public String getQueryString() {
                return asked == null || asked.isEmpty() ? number : asked + "&" + number;
            }
        };
    }
}
