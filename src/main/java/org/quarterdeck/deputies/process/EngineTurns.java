package org.quarterdeck.deputies.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.quarterdeck.deputies.Turns;
import org.quarterdeck.engine.HouseJob;
import org.quarterdeck.engine.StandIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves a timer with the engine for each beginning and each end. It belongs to no case. */
@Component
class EngineTurns implements Turns {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineTurns(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void plan(Instant at, StandIn standIn) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            TimerEntity timer = HouseJob.of(new TimerEntity());
            timer.setJobHandlerType(TurnJobHandler.TYPE);
            timer.setJobHandlerConfiguration(new TurnJobHandler.Two(standIn));
            timer.setDuedate(Date.from(at));
            context.getJobManager().schedule(timer);
            return timer;
        });
    }
}
