package org.quarterdeck.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings the offers of open tasks in line with who stands in for whom. */
@Component
public class StandInOffers {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ObjectProvider<EngineDoor> door;
    private final StandInOffer offer;

    StandInOffers(ObjectProvider<ProcessEngineConfigurationImpl> engine, ObjectProvider<EngineDoor> door, Desks desks) {
        this.engine = engine;
        this.door = door;
        this.offer = new StandInOffer(desks);
    }

    /** Looks through what either of the two is asked for, in the caller's transaction; what is suspended stays as it is. */
    public void review(StandIn changed) {
        door.getObject().asTheHouse(() -> {
            Set<String> ids = asked(changed);
            engine.getObject().getCommandExecutorTxRequired().execute(context -> {
                for (String id : ids) {
                    @Nullable TaskEntity task = TaskAtHand.find(context, id);
                    if (task != null && !task.isSuspended()) {
                        offer.review(context, task);
                    }
                }
                return null;
            });
            return ids;
        });
    }

    private Set<String> asked(StandIn changed) {
        TaskService tasks = engine.getObject().getTaskService();
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(changed.principal(), changed.deputy())
                .map(PersonId::value)
                .flatMap(person -> tasks.createTaskQuery().taskInvolvedUser(person).list().stream())
                .map(Task::getId)
                .forEach(ids::add);
        return ids;
    }
}
