package org.quarterdeck.cases.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The times that ran out in a case: reminders, escalations, lapses, by the names of their events in the drawing. */
@Component
class ElapsedTimes {

    private static final Set<String> TIMERS = Set.of("boundaryTimer", "intermediateTimer");

    private final HistoryService history;

    ElapsedTimes(HistoryService history) {
        this.history = history;
    }

    List<Happening> of(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(id ->
                        history.createHistoricActivityInstanceQuery().processInstanceId(id).finished().list().stream())
                .filter(event -> TIMERS.contains(event.getActivityType()))
                .map(ElapsedTimes::happening)
                .toList();
    }

    private static Happening happening(HistoricActivityInstance event) {
        return new Happening(event.getEndTime().toInstant(), "Time ran out: " + event.getActivityName(), null);
    }
}
