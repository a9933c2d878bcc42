package org.quarterdeck.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.kernel.Circle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what, in one place. What isn't named here wants a sign-in. The web applications below {@code /camunda} keep their
 * own sign-in, filters and headers: no chain of ours touches them.
 */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    private static final RequestMatcher WEB_APPLICATIONS = withDefaults().matcher("/camunda/**");

    /** Includes what the web applications' sign-in page asks for in vain: refused, it opens the browser's own password box. */
    private static final RequestMatcher ANYBODY = paths(
            "/",
            "/camunda-welcome",
            "/index.html",
            "/portal/**",
            "/favicon.ico",
            "/cases/**",
            "/plans",
            "/plans/**",
            "/programme/**",
            "/comment/**",
            "/apply/**",
            "/consents/**",
            "/propose/**",
            "/mine/**",
            "/answer/**",
            "/api/public/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**",
            "/actuator/health/**");

    private static final String SCHEDULE = "/api/events/{code}/schedule.*";

    private static final RequestMatcher SCHEDULES = new OrRequestMatcher(
            withDefaults().matcher(GET, SCHEDULE), withDefaults().matcher(HEAD, SCHEDULE));

    /** Being the only one, it also keeps Spring Boot from inventing a user and a password. */
    @Bean
    AuthenticationManager signIn(List<AuthenticationProvider> providers) {
        return new ProviderManager(providers);
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, AuthenticationManager signIn, Refused refused) throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(WEB_APPLICATIONS))
                .authenticationManager(signIn)
                .authorizeHttpRequests(may -> may.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ANYBODY, SCHEDULES)
                        .permitAll()
                        .requestMatchers(paths("/actuator/prometheus"))
                        .hasAnyAuthority(Circle.AUDITORS.id(), Circle.ADMINISTRATORS.id())
                        .requestMatchers(paths("/demo/**"))
                        .hasAuthority(Circle.ADMINISTRATORS.id())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OwnPagesOnly(refused), BasicAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(Headers::write)
                .build();
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(
                Stream.of(patterns).<RequestMatcher>map(withDefaults()::matcher).toList());
    }
}
