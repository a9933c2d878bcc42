package org.quarterdeck.engine.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells strangers of no engine but the one whose page they come from, if they say so: what they said, not what there is. Not by a
 * refusal: the sign-in page asks for the list before it sends the password, for the sake of the token that comes along, and
 * complains when its own engine isn't listed.
 */
final class EngineNames extends OncePerRequestFilter {

    private static final Pattern ON_A_PAGE_OF = Pattern.compile("https?://[^/]+/camunda/app/\\w+/([\\w-]+)/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getSession(false))) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper told = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, told);
        if (told.getContentSize() > 0) {
            told.resetBuffer();
            told.getOutputStream().write(echo(request).getBytes(StandardCharsets.UTF_8));
        }
        told.copyBodyToResponse();
    }

    private static String echo(HttpServletRequest request) {
        Matcher page = ON_A_PAGE_OF.matcher(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
        return page.matches() ? "[{\"name\":\"%s\"}]".formatted(page.group(1)) : "[]";
    }

    private static boolean isKnown(@Nullable HttpSession session) {
        return session != null
                && !AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthentications()
                        .isEmpty();
    }
}
