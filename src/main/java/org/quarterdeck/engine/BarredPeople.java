package org.quarterdeck.engine;

import java.util.List;
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
    private final Deputies deputies;

    BarredPeople(Desks desks) {
        this.desks = desks;
        this.deputies = new Deputies(desks);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            refuse(Context.getCommandContext(), (TaskEntity) task, new PersonId(task.getAssignee()));
        }
    }

    /** @throws Barred if the person may not work on the task */
    void refuse(CommandContext context, TaskEntity task, PersonId person) {
        admit(context, task, person);
    }

    /**
     * Lets the person at the task: whoever was asked as a deputy acts as one, though they might be asked themselves another time.
     *
     * @return whose deputy they are in it (X3); empty where they act for themselves
     * @throws Barred if the person may not work on the task
     */
    Optional<PersonId> admit(CommandContext context, TaskEntity task, PersonId person) {
        Set<String> relations = relations(task);
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        TaskAtHand at = TaskAtHand.of(task);
        List<StandIn> asked = at.takesDeputies()
                ? StandInCard.read(task).stream()
                        .filter(standIn -> standIn.deputy().equals(person))
                        .toList()
                : List.of();
        if (!asked.isEmpty()) {
            return Optional.of(deputies.principal(context, at, relations, person, asked)
                    .orElseThrow(() -> new Barred("you were asked as a deputy, and can't act as one in this")));
        }
        return words(context, at, relations, person)
                .map(words -> deputies.principal(context, at, relations, person, List.of())
                        .orElseThrow(() -> new Barred(words)));
    }

    /** Whether the person may work on the task. */
    boolean lets(CommandContext context, TaskEntity task, PersonId person) {
        try {
            admit(context, task, person);
            return true;
        } catch (Barred no) {
            return false;
        }
    }

    /** Whether the drawing bars anybody from the task. */
    static boolean concern(TaskEntity task) {
        return !relations(task).isEmpty();
    }

    /** Why the person may not work on the task in their own right; empty if they may. */
    Optional<String> words(CommandContext context, TaskAtHand at, Set<String> relations, PersonId person) {
        if (SignedIn.isAdministrator(context, person)) {
            return Optional.of("administrators keep the house running and decide nothing in it");
        }
        TaskDesk desk = desks.deskOf(at);
        return at.bar(desk, relations, person)
                .or(() -> deputies.tie(at, relations, person))
                .or(() -> desks.offDuty(person));
    }

    static Set<String> relations(TaskEntity task) {
        ActivityImpl activity = task.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        @Nullable Set<String> relations = activity.getProperties().get(RELATIONS);
        return relations == null ? Set.of() : relations;
    }
}
