package org.quarterdeck.cases.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The human steps of a case that somebody completed, as the engine's history tells them. */
@Component
class DoneSteps {

    /** What the engine writes as the reason why a task is gone when somebody completed it. */
    private static final String COMPLETED = "completed";

    private final HistoryService history;

    DoneSteps(HistoryService history) {
        this.history = history;
    }

    List<Happening> of(CaseNumber number) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .taskDeleteReason(COMPLETED)
                .list()
                .stream()
                .map(this::happening)
                .toList();
    }

    private Happening happening(HistoricTaskInstance task) {
        String who = whoCompleted(task.getId()).getOrDefault(task.getId(), task.getAssignee());
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
