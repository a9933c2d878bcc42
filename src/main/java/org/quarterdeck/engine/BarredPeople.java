package org.quarterdeck.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.PersonId;

/**
 * Keeps those from a task whom the drawing bars by their relation to the case (X1, X2): asked whenever a task is given to
 * somebody, by whomever, and whenever somebody finishes it.
 */
final class BarredPeople implements TaskListener {

    /** The relations that a task's extension property {@code barred} names. */
    static final PropertyKey<Set<String>> RELATIONS = new PropertyKey<>("barred");

    private final Desks desks;

    BarredPeople(Desks desks) {
        this.desks = desks;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            refuse(Context.getCommandContext(), (TaskEntity) task, new PersonId(task.getAssignee()));
        }
    }

    /** @throws Barred if the person may not work on the task */
    void refuse(CommandContext context, TaskEntity task, PersonId person) {
        words(context, task, person).ifPresent(words -> {
            throw new Barred(words);
        });
    }

    /** Whether the drawing bars anybody from the task. */
    static boolean concern(TaskEntity task) {
        return !relations(task).isEmpty();
    }

    private Optional<String> words(CommandContext context, TaskEntity task, PersonId person) {
        Set<String> relations = relations(task);
        return relations.isEmpty() ? Optional.empty() : words(context, TaskAtHand.of(task), relations, person);
    }

    /** Why the person may not work on the task; empty if they may. */
    Optional<String> words(CommandContext context, TaskAtHand at, Set<String> relations, PersonId person) {
        if (SignedIn.isAdministrator(context, person)) {
            return Optional.of("administrators keep the house running and decide nothing in it");
        }
        TaskDesk desk = desks.desk(at.process())
                .orElseThrow(() -> new IllegalStateException("nobody knows who is barred from " + at.process()));
        return at.bar(desk, relations, person).or(() -> desks.offDuty(person));
    }

    private static Set<String> relations(TaskEntity task) {
        ActivityImpl activity = task.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        @Nullable Set<String> relations = activity.getProperties().get(RELATIONS);
        return relations == null ? Set.of() : relations;
    }
}
