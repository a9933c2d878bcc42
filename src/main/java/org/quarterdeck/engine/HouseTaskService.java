package org.quarterdeck.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service, with every way to finish a task led through the {@link TaskDoor}, and every way for it to change
 * hands past the {@link TaskHolders}.
 */
final class HouseTaskService extends TaskServiceImpl {

    private final TaskDoor door;
    private final TaskHolders holders;

    HouseTaskService(TaskDoor door, TaskHolders holders) {
        this.door = door;
        this.holders = holders;
    }

    @Override
    public void claim(String id, @Nullable String person) {
        first(context -> {
            if (person == null) {
                holders.giveBack(context, id);
            } else {
                holders.claim(context, id, person);
            }
        });
    }

    @Override
    public void setAssignee(String id, @Nullable String person) {
        if (person == null) {
            claim(id, null);
        } else {
            super.setAssignee(id, person);
        }
    }

    @Override
    public void setOwner(String id, String person) {
        first(context -> holders.refuseOffer(context, id, person));
        super.setOwner(id, person);
    }

    @Override
    public void saveTask(Task task) {
        first(context -> holders.refuseOffer(context, task.getId(), task.getOwner()));
        super.saveTask(task);
    }

    @Override
    public void addCandidateUser(String id, String person) {
        addUserIdentityLink(id, person, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void addUserIdentityLink(String id, String person, String type) {
        first(context -> holders.refuseOffer(context, id, person));
        super.addUserIdentityLink(id, person, type);
        first(context -> holders.noteOffer(context, id, person));
    }

    @Override
    public void deleteCandidateUser(String id, String person) {
        deleteUserIdentityLink(id, person, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteUserIdentityLink(String id, String person, String type) {
        super.deleteUserIdentityLink(id, person, type);
        first(context -> holders.reviewStandIns(context, id));
    }

    @Override
    public void addCandidateGroup(String id, String group) {
        addGroupIdentityLink(id, group, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void addGroupIdentityLink(String id, String group, String type) {
        first(context -> holders.refuseGroup(context, id));
        super.addGroupIdentityLink(id, group, type);
    }

    @Override
    protected void setVariables(String id, Map<String, ? extends Object> variables, boolean local) {
        first(context -> holders.refuseWriting(context, id));
        super.setVariables(id, variables, local);
    }

    @Override
    protected void updateVariables(
            String id, Map<String, ? extends Object> changed, Collection<String> removed, boolean local) {
        first(context -> holders.refuseWriting(context, id));
        super.updateVariables(id, changed, removed, local);
    }

    @Override
    public void removeVariable(String id, String name) {
        removeVariables(id, List.of(name));
    }

    @Override
    public void removeVariableLocal(String id, String name) {
        removeVariablesLocal(id, List.of(name));
    }

    @Override
    public void removeVariables(String id, Collection<String> names) {
        first(context -> holders.refuseWriting(context, id));
        super.removeVariables(id, names);
    }

    @Override
    public void removeVariablesLocal(String id, Collection<String> names) {
        first(context -> holders.refuseWriting(context, id));
        super.removeVariablesLocal(id, names);
    }

    @Override
    public void complete(String id, @Nullable Map<String, Object> sent) {
        TaskDoor.Finish finish = variables -> new CompleteTaskCmd(id, variables);
        SecondTry.of(commandExecutor, context -> door.complete(context, id, sent, finish));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String id, @Nullable Map<String, Object> sent, boolean deserialize) {
        TaskDoor.Finish finish = variables -> new CompleteTaskCmd(id, variables, true, deserialize);
        return SecondTry.of(commandExecutor, context -> door.complete(context, id, sent, finish));
    }

    @Override
    public void resolveTask(String id) {
        resolveTask(id, null);
    }

    @Override
    public void resolveTask(String id, @Nullable Map<String, Object> sent) {
        commandExecutor.execute(
                context -> door.resolve(context, id, sent, variables -> new ResolveTaskCmd(id, variables)));
    }

    @Override
    public void handleBpmnError(String id, String code) {
        refuseThrowing(id);
        super.handleBpmnError(id, code);
    }

    @Override
    public void handleBpmnError(String id, String code, String message) {
        refuseThrowing(id);
        super.handleBpmnError(id, code, message);
    }

    @Override
    public void handleBpmnError(String id, String code, String message, Map<String, Object> variables) {
        refuseThrowing(id);
        super.handleBpmnError(id, code, message, variables);
    }

    @Override
    public void handleEscalation(String id, String code) {
        refuseThrowing(id);
        super.handleEscalation(id, code);
    }

    @Override
    public void handleEscalation(String id, String code, Map<String, Object> variables) {
        refuseThrowing(id);
        super.handleEscalation(id, code, variables);
    }

    /** The engine deletes no task of a process; this says so to a person as every other refusal is said. */
    @Override
    public void deleteTask(String id) {
        refuseThrowing(id);
        super.deleteTask(id);
    }

    private void refuseThrowing(String id) {
        first(context -> door.refuseThrowing(context, id));
    }

    private void first(Consumer<CommandContext> rule) {
        commandExecutor.execute(context -> {
            rule.accept(context);
            return null;
        });
    }
}
