package org.quarterdeck.privacy.process;

import static org.quarterdeck.privacy.process.DataErasure.caseOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.quarterdeck.privacy.ErasureTidings;
import org.springframework.stereotype.Component;

/** Tells whoever asked, while there still is an address. */
@Component
public class AnnounceErasure implements JavaDelegate {

    private final ErasureTidings tidings;

    AnnounceErasure(ErasureTidings tidings) {
        this.tidings = tidings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tidings.announce(caseOf(execution));
    }
}
