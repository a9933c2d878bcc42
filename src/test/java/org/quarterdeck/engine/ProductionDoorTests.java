package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What is closed in the production alone, since the demonstration has no TLS and one password for all. */
@HouseTest
class ProductionDoorTests {

    private static final String GENERIC = "camunda.bpm.generic-properties.properties.";

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    IdentityService identities;

    private StandardEnvironment production;
    private WebappProperty applications;

    @BeforeEach
    void readTheSettings() throws IOException {
        production = new StandardEnvironment();
        MutablePropertySources sources = production.getPropertySources();
        for (String file : List.of("application-production.yml", "application.yml")) {
            for (PropertySource<?> source : new YamlPropertySourceLoader().load(file, new ClassPathResource(file))) {
                sources.addLast(source);
            }
        }
        applications = Binder.get(production)
                .bind(
                        "camunda.bpm.webapp",
                        Bindable.of(WebappProperty.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    @AfterEach
    void putThePolicyAway() {
        engine.setEnablePasswordPolicy(false);
        engine.setPasswordPolicy(null);
        identities.clearAuthentication();
    }

    @Test
    void sendsCookiesOverTlsOnly() {
        for (Map<String, String> cookie : List.of(
                applications.getSessionCookie().getInitParams(),
                applications.getCsrf().getInitParams())) {
            assertThat(cookie).containsEntry("enableSecureCookie", "true").containsEntry("sameSiteCookieOption", "LAX");
        }
    }

    @Test
    void tellsBrowsersToStayOnTls() {
        assertThat(applications.getHeaderSecurity().getInitParams()).containsEntry("hstsDisabled", "false");
    }

    @Test
    @DisplayName("believes what a proxy says of the caller's address only where Tomcat knows the proxy")
    void believesKnownProxiesOnly() {
        assertThat(production.getProperty("server.forward-headers-strategy")).isEqualTo("native");
    }

    @Test
    void takesNoWeakPasswordFromAnybody() {
        assertThat(production.getProperty(GENERIC + "enable-password-policy")).isEqualTo("true");
        engine.setPasswordPolicy(new DefaultPasswordPolicyImpl());
        engine.setEnablePasswordPolicy(true);

        identities.setAuthentication("admin", List.of(Circle.ADMINISTRATORS_ID));
        assertThatThrownBy(() -> identities.saveUser(somebody("demo")))
                .isInstanceOfSatisfying(
                        RestException.class,
                        refusal -> assertThat(refusal.getStatus()).isEqualTo(Response.Status.BAD_REQUEST))
                .hasMessageContaining("password: is too weak");
        assertThatCode(() -> identities.saveUser(somebody("Plum-pudding 1805"))).doesNotThrowAnyException();
    }

    @Test
    void startsWithTheAdministratorsPasswordWhateverItIs() {
        engine.setPasswordPolicy(new DefaultPasswordPolicyImpl());
        engine.setEnablePasswordPolicy(true);

        assertThatCode(() -> identities.saveUser(somebody("demo"))).doesNotThrowAnyException();
    }

    private User somebody(String password) {
        User user = identities.newUser(HouseToys.key());
        user.setPassword(password);
        return user;
    }
}
