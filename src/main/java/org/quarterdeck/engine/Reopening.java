package org.quarterdeck.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Leads a case back into its drawing where a hearing has overturned its decision or sent it back (X5), in the hearing's transaction. A
 * case that is still under way takes a message event where it waits; one that has ended begins anew at a message start event, by the
 * drawing and the tables that it had (X6). The messages are the house's alone to send: the {@link MessageDoor} refuses everybody else.
 */
@Component
public class Reopening {

    private static final String APPEAL = "appeal";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final IdentityService identities;
    private final EngineDoor door;

    Reopening(
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            IdentityService identities,
            EngineDoor door) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.identities = identities;
        this.door = door;
    }

    /**
     * @param shown what the engine keeps of an ended case when it begins anew, as it kept it from the start
     * @throws NotNow where the case is under way and waits at no place that the drawing leads back from
     */
    public void lead(String process, CaseNumber number, Turn turn, CaseNumber appeal, Map<String, Object> shown) {
        Filing filing = new Filing(hearer(), null, Map.of(APPEAL, appeal.value()));
        door.asTheHouse(() -> {
            if (isUnderWay(process, number)) {
                leadOn(number, turn.message(process), filing);
            } else {
                beginAnew(process, number, turn.message(process), filing, shown);
            }
            return filing;
        });
    }

    /** The appeal that a step of the drawing is taken for: whoever heard it handed it in. */
    public static CaseNumber appealOf(Filing filing) {
        return new CaseNumber(String.valueOf(filing.values().get(APPEAL)));
    }

    private void leadOn(CaseNumber number, String message, Filing filing) {
        boolean waits = runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number.value())
                        .messageEventSubscriptionName(message)
                        .count()
                == 1;
        if (!waits) {
            throw new NotNow("engine.moved-on", "%s has gone on meanwhile and can't be led back".formatted(number));
        }
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .setVariables(Submission.carrying(filing))
                .correlateWithResult();
    }

    private void beginAnew(
            String process, CaseNumber number, String message, Filing filing, Map<String, Object> shown) {
        HistoricProcessInstance first = first(process, number);
        Map<String, Object> variables = new HashMap<>(shown);
        variables.putAll(pinned(first));
        variables.putAll(Submission.carrying(filing));
        variables.put(Submission.AT_THE_INTAKE, Submission.passing(filing));
        runtime.createMessageCorrelation(message)
                .processDefinitionId(drawing(process, first.getProcessDefinitionId(), message))
                .processInstanceBusinessKey(number.value())
                .setVariables(variables)
                .correlateStartMessage();
    }

    /** The one the case started with; a case that is older than appeals are goes on by the drawing in force. */
    private String drawing(String process, String own, String message) {
        if (beginsWith(own, message)) {
            return own;
        }
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .filter(latest -> beginsWith(latest, message))
                .orElseThrow(() -> new NotNow("engine.no-way-back", "%s has no way back".formatted(process)));
    }

    private boolean beginsWith(String definition, String message) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(StartEvent.class).stream()
                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
                .anyMatch(event -> message.equals(event.getMessage().getName()));
    }

    private boolean isUnderWay(String process, CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private HistoricProcessInstance first(String process, CaseNumber number) {
        List<HistoricProcessInstance> all = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        if (all.isEmpty()) {
            throw new NotNow("engine.forgotten", "what the engine kept of %s is gone".formatted(number));
        }
        return all.get(0);
    }

    /** The tables and drawings that the case keeps. */
    private Map<String, Object> pinned(HistoricProcessInstance first) {
        Map<String, Object> pinned = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(first.getId())
                .variableNameLike("%" + PinnedTables.VERSION)
                .list()
                .forEach(variable -> pinned.put(variable.getName(), variable.getValue()));
        return pinned;
    }

    private PersonId hearer() {
        @Nullable Authentication caller = identities.getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            throw new Barred("a case is led back by whoever has heard an appeal, and by nobody else");
        }
        return new PersonId(caller.getUserId());
    }

    /** What becomes of a decision that was appealed against. */
    public enum Turn {
        OVERTURNED,
        REMANDED;

        /** {@code budget-approval.overturned}. */
        String message(String process) {
            return process + suffix();
        }

        static boolean isOf(String message) {
            return message.endsWith(OVERTURNED.suffix()) || message.endsWith(REMANDED.suffix());
        }

        private String suffix() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
