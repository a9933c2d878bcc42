package org.quarterdeck.api;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What every answer tells the browser not to do. Answers are stored nowhere unless a page says otherwise. */
class Headers {

    private static final RequestMatcher API_PAGE = withDefaults().matcher("/swagger-ui/**");

    /** Our pages are text, a style sheet and pictures: nothing runs in them. */
    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** The API's page is a program that asks us, draws its signs from data addresses and sets styles as it runs. */
    private static final String PROGRAM = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final RequestMatcher FORM_PAGES = new OrRequestMatcher(
            withDefaults().matcher("/propose/{token}"),
            withDefaults().matcher("/apply/{token}"),
            withDefaults().matcher("/mine/**"),
            withDefaults().matcher("/answer/{slip}"),
            withDefaults().matcher("/desk/**"));

    /** A page with one of the house's forms runs what draws it, which asks us for the form and brings its own signs. */
    private static final String FORMS = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NOTHING_OF_THE_DEVICE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private Headers() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(policy(API_PAGE, PROGRAM))
                .addHeaderWriter(policy(FORM_PAGES, FORMS))
                .addHeaderWriter(policy(new NegatedRequestMatcher(new OrRequestMatcher(API_PAGE, FORM_PAGES)), PAGES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE));
    }

    private static HeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
