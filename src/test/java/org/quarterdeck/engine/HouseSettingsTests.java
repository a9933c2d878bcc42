package org.quarterdeck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;

@HouseTest
class HouseSettingsTests {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    PathMappedEndpoints endpoints;

    @Test
    void closeWhatTheEngineLeavesOpen() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isConfigureScriptEngineHostAccess()).isFalse();
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isWebappsAuthenticationLoggingEnabled()).isTrue();
    }

    @Test
    void letTheHousesOwnTablesComeBeforeTheEngines() {
        assertThat(beans.getBeanDefinition("housePlugin").getDependsOn()).contains("flywayInitializer");
    }

    @Test
    void exposeHealthAndMetricsAlone() {
        assertThat(endpoints.getAllRootPaths()).contains("health").isSubsetOf("health", "prometheus");
    }
}
