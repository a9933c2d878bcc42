package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * What every process gets for free: pinned tables, cards on its tasks, and expressions that reach only what drawings name. The
 * engine is built from its plug-ins, so this one, which waits for the house's own migrations, pins the order of the two schemas.
 */
@Component
@DependsOnDatabaseInitialization
class HousePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext house;

    HousePlugin(ApplicationContext house) {
        this.house = house;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DrawnBeans beans = new DrawnBeans(house);
        engine.setBeans(beans);
        // set here, since the engine's factory has made one before any plug-in runs, and it reaches every bean
        engine.setExpressionManager(new HouseExpressions(house, beans));
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            engine.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new PinnedTables());
        listeners.add(new TaskCards());
    }
}
