package org.quarterdeck.rota.process;

import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.rota.RenewalCases;
import org.springframework.stereotype.Component;

/** Runs renewals in the engine: nobody starts them but the house. */
@Component
class EngineRenewalCases implements RenewalCases {

    private final RuntimeService runtime;
    private final EngineDoor door;

    EngineRenewalCases(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @Override
    public void begin(CaseNumber number, String title) {
        door.asTheHouse(() -> runtime.createProcessInstanceByKey(CredentialRenewal.KEY)
                .businessKey(number.value())
                .setVariable(CredentialRenewal.TITLE.name(), title)
                .execute());
    }

    @Override
    public void renewedElsewhere(CaseNumber number) {
        door.asTheHouse(() -> runtime.createMessageCorrelation(CredentialRenewal.RENEWED_ELSEWHERE)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult());
    }
}
