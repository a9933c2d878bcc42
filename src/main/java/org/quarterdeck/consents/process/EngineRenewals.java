package org.quarterdeck.consents.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.ConsentRenewalCases;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.HouseJob;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs renewals, as the house. */
@Component
class EngineRenewals implements ConsentRenewalCases {

    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final EngineDoor door;

    EngineRenewals(
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            EngineDoor door) {
        this.runtime = runtime;
        this.engine = engine;
        this.door = door;
    }

    @Override
    public void askEverybody(String document, String version, @Nullable PersonId after) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = HouseJob.of(new MessageEntity());
            job.setJobHandlerType(RenewalJobHandler.TYPE);
            job.setJobHandlerConfiguration(
                    new RenewalJobHandler.Order(document, version, after == null ? "" : after.value()));
            context.getJobManager().send(job);
            return job;
        });
    }

    @Override
    public void begin(CaseNumber number, String title) {
        door.asTheHouse(() -> runtime.getObject()
                .createProcessInstanceByKey(ConsentRenewal.KEY)
                .businessKey(number.value())
                .setVariable(ConsentRenewal.TITLE.name(), title)
                .execute());
    }

    @Override
    public void settle(CaseNumber number) {
        door.asTheHouse(() -> runtime.getObject()
                .createMessageCorrelation(ConsentRenewal.SETTLED)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult());
    }
}
