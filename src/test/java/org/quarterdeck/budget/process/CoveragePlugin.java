package org.quarterdeck.budget.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.engine.platform7.CompensationEventCoverageHandler;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.springframework.stereotype.Component;

/** Lets the engine of the tests tell which nodes and flows are walked; nobody listens until a test class does. */
@Component
class CoveragePlugin extends AbstractProcessEnginePlugin {

    private static final Collector NOBODY = event -> {};

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        configuration.getCustomPostBPMNParseListeners().stream()
                .filter(ElementCoverageParseListener.class::isInstance)
                .map(ElementCoverageParseListener.class::cast)
                .forEach(listener -> listener.setCoverageState(NOBODY));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getEventHandler(EventType.COMPENSATE.name())
                instanceof CompensationEventCoverageHandler handler) {
            handler.setCoverageState(NOBODY);
        }
    }
}
