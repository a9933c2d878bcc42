package org.quarterdeck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** A task as a page of the house lays it out, for somebody who doesn't open it in Tasklist: the same form, showing the same. */
@Component
public class TaskSheets {

    /** Set where the drawing says so: the task's extension property {@code answerable} with the value {@value #BY_MAIL}. */
    static final PropertyKey<Boolean> ANSWERABLE = new PropertyKey<>("answerable");

    static final String BY_MAIL = "by-mail";

    private final ProcessEngine engine;
    private final EngineDoor door;
    private final BarredPeople barredPeople;

    TaskSheets(ProcessEngine engine, EngineDoor door, Desks desks) {
        this.engine = engine;
        this.door = door;
        this.barredPeople = new BarredPeople(desks);
    }

    /**
     * Whether the task waits for that person, assigned or offered to them by name, who may decide on it, and may be answered by mail.
     *
     * @param task id of a task, or of one that is done
     */
    public boolean isAnswerable(String task, PersonId person) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> Optional.ofNullable(TaskAtHand.find(context, task))
                        .filter(TaskSheets::isAnswerable)
                        .filter(found -> isWith(found, person) && barredPeople.lets(context, found, person))
                        .isPresent());
    }

    /** The form as a browser draws it, JSON. Asks as whoever the engine takes the caller for. */
    public byte[] form(String task) {
        return door.through(() -> {
            try (InputStream form = engine.getFormService().getDeployedTaskForm(task)) {
                return form.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the form shows. Asks as whoever the engine takes the caller for. */
    public Map<String, Object> values(String task) {
        return door.through(() -> EngineValues.plain(engine.getFormService().getTaskFormVariables(task, null, false)));
    }

    private static boolean isAnswerable(TaskEntity task) {
        return Boolean.TRUE.equals(task.getProcessDefinition()
                .findActivity(task.getTaskDefinitionKey())
                .getProperties()
                .get(ANSWERABLE));
    }

    private static boolean isWith(TaskEntity task, PersonId person) {
        @Nullable String assignee = task.getAssignee();
        return assignee == null
                ? task.getCandidates().stream().map(IdentityLink::getUserId).anyMatch(person.value()::equals)
                : assignee.equals(person.value());
    }
}
