package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.form.Form;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Every completion of a task by a client passes here, whichever of the engine's doors it comes through: who is barred, the right to
 * work on it, whose it is, its form, the feature's own word.
 */
@Component
class TaskDoor {

    private final Desks desks;
    private final Forms forms;
    private final BarredPeople barredPeople;

    TaskDoor(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
        this.barredPeople = new BarredPeople(desks);
    }

    /** How the engine finishes the task, with the variables it may keep. */
    interface Finish {

        Command<@Nullable VariableMap> with(@Nullable Map<String, Object> variables);
    }

    /** @param finish the engine's own way, as the client asked for it */
    @Nullable
    VariableMap complete(CommandContext context, String id, @Nullable Map<String, Object> sent, Finish finish) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task == null) {
            return finish.with(sent).execute(context);
        }
        Happenings.in(context).areOrdinary();
        Optional<PersonId> principal = refuseOthers(context, task);
        Optional<Form> form = forms.of(context, task);
        Optional<TaskDesk> desk = desks.desk(TaskAtHand.of(task).process());
        if (desk.isPresent()) {
            Filing filing = file(context, task, desk.get(), form.orElse(Form.EMPTY), sent, principal.orElse(null));
            principal.ifPresent(whose ->
                    desks.standIns().act(TaskAtHand.of(task).caseNumber(), id, new StandIn(filing.person(), whose)));
            VariableMap submission = Variables.createVariables();
            submission.putValueTyped(Submission.NAME, Submission.passing(filing));
            return without(finish.with(submission).execute(context));
        }
        if (form.isEmpty()) {
            return finish.with(sent).execute(context);
        }
        Form.Reading reading = form.get().check(EngineValues.plain(sent), () -> known(task));
        refuse(reading.faults());
        return finish.with(EngineValues.typed(reading.values())).execute(context);
    }

    /** Resolving gives a task back to its owner; what it asks for is handed in with its completion. */
    @Nullable
    VariableMap resolve(CommandContext context, String id, @Nullable Map<String, Object> sent, Finish finish) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null) {
            Happenings.in(context).areOrdinary();
            refuseOthers(context, task);
            boolean hasRules = forms.of(context, task).isPresent()
                    || desks.desk(TaskAtHand.of(task).process()).isPresent();
            if (hasRules && sent != null) {
                refuse(sent.keySet().stream()
                        .map(name -> new Fault(name, "is handed in when the task is completed"))
                        .toList());
            }
        }
        return finish.with(sent).execute(context);
    }

    /** An error or an escalation that a person throws would leave the task by a way that its form doesn't know. */
    void refuseThrowing(CommandContext context, String id) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null
                && desks.desk(TaskAtHand.of(task).process()).isPresent()
                && SignedIn.in(context).isPresent()) {
            refuseOthers(context, task);
            throw new Barred("this task ends by its form alone");
        }
    }

    private Filing file(
            CommandContext context,
            TaskEntity task,
            TaskDesk desk,
            Form form,
            @Nullable Map<String, Object> sent,
            @Nullable PersonId principal) {
        PersonId person = SignedIn.in(context)
                .orElseThrow(() -> new Barred("only somebody who is signed in may complete a task"));
        if (DelegationState.PENDING.equals(task.getDelegationState())) {
            throw new NotNow("the task was lent to you; give it back, its owner completes it");
        }
        TaskAtHand at = TaskAtHand.of(task);
        Form.Reading reading = form.check(EngineValues.plain(sent), () -> {
            Map<String, Object> known = known(task);
            known.putAll(at.shown(desk));
            return known;
        });
        Filing filing = new Filing(person, null, reading.values(), principal);
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(at.faults(desk, filing));
        refuse(faults);
        return filing;
    }

    /** @return for whom the person acts; empty where they act for themselves */
    private Optional<PersonId> refuseOthers(CommandContext context, TaskEntity task) {
        Optional<PersonId> principal =
                SignedIn.in(context).flatMap(person -> barredPeople.admit(context, task, person));
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        SignedIn.in(context).ifPresent(person -> {
            @Nullable String assignee = task.getAssignee();
            if (assignee != null && !assignee.equals(person.value())) {
                throw new Barred("the task is claimed by " + assignee);
            }
        });
        return principal;
    }

    private static Map<String, Object> known(TaskEntity task) {
        return EngineValues.plain(task.getVariablesTyped(false));
    }

    private static @Nullable VariableMap without(@Nullable VariableMap returned) {
        if (returned != null) {
            returned.remove(Submission.NAME);
        }
        return returned;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
