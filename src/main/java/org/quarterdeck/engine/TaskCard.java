package org.quarterdeck.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes on each task what Tasklist's lists show of its case. They show variables, and whoever is offered a task may read the
 * task's own and none of the case's.
 */
final class TaskCard implements TaskListener {

    static final String TITLE = "title";
    static final String AMOUNT = "amount";

    @Override
    public void notify(DelegateTask task) {
        for (String name : List.of(TITLE, AMOUNT)) {
            @Nullable TypedValue value = task.getExecution().getVariableTyped(name);
            if (value != null) {
                task.setVariableLocal(name, value);
            }
        }
    }
}
