package org.quarterdeck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.quarterdeck.kernel.Barred;

/**
 * Stands at the beginning of every drawing. Where a feature takes the starts, one that came past its intake (a message, a
 * restart of an ended case) goes no further.
 */
final class IntakeLock implements ExecutionListener {

    private final Desks desks;

    IntakeLock(Desks desks) {
        this.desks = desks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        String process = instance.getProcessDefinition().getKey();
        boolean isCalled = instance.getSuperExecution() != null;
        if (!isCalled
                && desks.intake(process).isPresent()
                && !(instance.getVariable(Submission.NAME) instanceof Filing)) {
            throw new Barred("a case of %s begins with its start form".formatted(process));
        }
    }
}
