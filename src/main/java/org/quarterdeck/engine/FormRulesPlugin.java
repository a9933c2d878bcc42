package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hangs the house's doors before the engine opens: sign-ins, starts, completions, messages, refusals, barred people, interventions. */
@Component
class FormRulesPlugin extends AbstractProcessEnginePlugin {

    private final Desks desks;
    private final StartDoor startDoor;
    private final TaskDoor taskDoor;
    private final TaskHolders holders;
    private final MessageDoor messages;
    private final Shown shown;
    private final Doorkeeper doorkeeper;
    private final ApplicationEventPublisher events;

    FormRulesPlugin(
            Desks desks,
            StartDoor startDoor,
            TaskDoor taskDoor,
            TaskHolders holders,
            MessageDoor messages,
            Shown shown,
            Doorkeeper doorkeeper,
            ApplicationEventPublisher events) {
        this.desks = desks;
        this.startDoor = startDoor;
        this.taskDoor = taskDoor;
        this.holders = holders;
        this.messages = messages;
        this.shown = shown;
        this.doorkeeper = doorkeeper;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // first, since it holds who is signed in, which others below ask it
        configuration.setIdentityService(new HouseIdentityService(doorkeeper));
        configuration.setIdentityProviderSessionFactory(new UnlockedIdentities.Factory());
        configuration.setRuntimeService(new HouseRuntimeService(startDoor, messages));
        configuration.setManagementService(new HouseManagementService(configuration));
        configuration.setTaskService(new HouseTaskService(taskDoor, holders));
        configuration.setFormService(new HouseFormService(startDoor, taskDoor, shown));
        configuration.setCustomPreVariableSerializers(
                with(configuration.getCustomPreVariableSerializers(), new FilingSerializer()));
        configuration.setCustomPreBPMNParseListeners(
                with(configuration.getCustomPreBPMNParseListeners(), new DoorsParseListener(desks)));
        configuration.setCustomPreCommandInterceptorsTxRequired(with(
                configuration.getCustomPreCommandInterceptorsTxRequired(),
                new RefusalAtTheDoor(configuration.getIdentityService())));
        configuration.setResourceAuthorizationProvider(new OwnAccounts());
        configuration.setCustomSessionFactories(
                with(configuration.getCustomSessionFactories(), new Happenings.Factory()));
        configuration.setCustomHistoryEventHandlers(
                with(configuration.getCustomHistoryEventHandlers(), new Noticing()));
        configuration.setCustomPostCommandInterceptorsTxRequired(with(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new QuietRefusal.Interceptor()),
                new InterventionWatch(events)));
    }

    /** Others may have hung theirs already. */
    private static <T> List<T> with(@Nullable List<T> others, T ours) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(ours);
        return all;
    }
}
