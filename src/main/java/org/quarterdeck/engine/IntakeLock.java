package org.quarterdeck.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.quarterdeck.kernel.Barred;

/**
 * Stands at the beginning of every drawing. Where a feature takes the starts, one that came past its intake (a message, a
 * restart of an ended case) goes no further; where it takes none, only another process or the house itself starts a case.
 */
final class IntakeLock implements ExecutionListener {

    private final Desks desks;

    IntakeLock(Desks desks) {
        this.desks = desks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (instance.getSuperExecution() != null) {
            return;
        }
        String process = instance.getProcessDefinition().getKey();
        if (desks.intake(process).isPresent()) {
            if (!(instance.getVariable(Submission.AT_THE_INTAKE) instanceof Filing)) {
                throw new Barred("a case of %s begins with its start form".formatted(process));
            }
        } else if (desks.desk(process).isPresent() && isBySomebody(instance)) {
            throw new Barred("%s is started by other processes only".formatted(process));
        }
    }

    /** A batch restarts with nobody behind it; it was somebody's order all the same. */
    private static boolean isBySomebody(ExecutionEntity instance) {
        return instance.getRestartedProcessInstanceId() != null
                || SignedIn.in(Context.getCommandContext()).isPresent();
    }
}
