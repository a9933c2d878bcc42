package org.quarterdeck.engine.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.quarterdeck.kernel.Circle;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * There is no set-up. While nobody is an administrator, the web applications make one of whoever comes first (CVE-2026-77226) and
 * send everybody to the page for it. Here there is no such page, nor what it calls; the others stay open to those who sign in, and
 * the next start of the house brings an administrator back.
 */
final class NoSetUp extends OncePerRequestFilter {

    private static final Pattern SET_UP = Pattern.compile("/camunda/(api/admin/setup|app/admin/[^/]+/setup)(/.*)?");

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/[^/]+/");

    private final IdentityService identities;

    NoSetUp(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = path(request);
        if (SET_UP.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (PAGE.matcher(path).matches() && !isAnybodyAdministrator()) {
            chain.doFilter(new Page(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isAnybodyAdministrator() {
        return identities
                        .createUserQuery()
                        .memberOfGroup(Circle.ADMINISTRATORS_ID)
                        .count()
                > 0;
    }

    /** As the server understood it: decoded, and with no dots and no parameters in it. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Asks for the same page by the one address that isn't sent on to the set-up. */
    private static final class Page extends HttpServletRequestWrapper {

        Page(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI() + "setup/";
        }
    }
}
