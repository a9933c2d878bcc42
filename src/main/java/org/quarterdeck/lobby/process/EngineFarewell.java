package org.quarterdeck.lobby.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.quarterdeck.engine.HouseJob;
import org.quarterdeck.lobby.Farewell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a timer with the engine, of no case. */
@Component
class EngineFarewell implements Farewell {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineFarewell(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void at(Instant then) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            TimerEntity timer = HouseJob.of(new TimerEntity());
            timer.setJobHandlerType(FarewellJobHandler.TYPE);
            timer.setJobHandlerConfiguration(new FarewellJobHandler.Order());
            timer.setDuedate(Date.from(then));
            context.getJobManager().schedule(timer);
            return timer;
        });
    }
}
