package org.quarterdeck.cases.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.engine.StandIn;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The human steps of a case that somebody completed, as the engine's history tells them. */
@Component
class DoneSteps {

    /** What the engine writes as the reason why a task is gone when somebody completed it. */
    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final StandIns standIns;

    DoneSteps(HistoryService history, StandIns standIns) {
        this.history = history;
        this.standIns = standIns;
    }

    List<Happening> of(CaseNumber number) {
        Map<String, StandIn> acts = standIns.acts(number);
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .taskDeleteReason(COMPLETED)
                .list()
                .stream()
                .map(task -> happening(task, acts.get(task.getId())))
                .toList();
    }

    /** @param standIn null where whoever did it acted for themselves */
    private Happening happening(HistoricTaskInstance task, @Nullable StandIn standIn) {
        String who = standIn != null
                ? standIn.words()
                : whoCompleted(task.getId()).getOrDefault(task.getId(), task.getAssignee());
        return Happening.done(task.getEndTime().toInstant(), task.getName(), who);
    }

    /** Whoever completes a task that nobody had claimed stands in the operation log alone. */
    private Map<String, String> whoCompleted(String task) {
        return history
                .createUserOperationLogQuery()
                .taskId(task)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .filter(entry -> entry.getUserId() != null)
                .collect(Collectors.toMap(
                        UserOperationLogEntry::getTaskId, UserOperationLogEntry::getUserId, (a, b) -> a));
    }
}
