package org.quarterdeck.privacy.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Proceedings;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.quarterdeck.privacy.ErasureCases;
import org.quarterdeck.privacy.OpenDoors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the process of an erasure, and looks where cases stand: as the house. */
@Component
class EngineErasures implements ErasureCases, OpenDoors {

    private static final Logger LOG = LoggerFactory.getLogger(EngineErasures.class);

    private final RuntimeService runtime;
    private final EngineDoor door;
    private final Proceedings proceedings;
    private final TransactionTemplate apart;

    EngineErasures(
            RuntimeService runtime, EngineDoor door, Proceedings proceedings, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.door = door;
        this.proceedings = proceedings;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void begin(CaseNumber number) {
        door.asTheHouse(() -> runtime.createProcessInstanceByKey(DataErasure.KEY)
                .businessKey(number.value())
                .setVariable(DataErasure.TITLE.name(), "Erasure of personal data")
                .execute());
    }

    @Override
    public boolean isWithdrawable(Case about) {
        return door.asTheHouse(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(about.number().value())
                        .messageEventSubscriptionName(about.process() + ".withdrawn")
                        .count())
                > 0;
    }

    /** The engine has to begin anew as well: otherwise it would keep what it did here for the end of the job that asks. */
    @Override
    public boolean withdraw(Case about, PersonId by, String reason) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(() -> withdrawn(about, by, reason));
        } catch (Refusal refused) {
            LOG.info("{} stays open: {}", about.number(), refused.type());
            return false;
        } catch (RuntimeException other) {
            throw other;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean withdrawn(Case about, PersonId by, String reason) {
        apart.executeWithoutResult(status -> proceedings.withdraw(about, by, reason));
        return true;
    }
}
