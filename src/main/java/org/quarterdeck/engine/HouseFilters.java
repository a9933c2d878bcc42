package org.quarterdeck.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.quarterdeck.kernel.Circle;

/** Tasklist's shared filters. Each shows what a case is about and what it costs, in the list. */
final class HouseFilters {

    private static final String ME = "${currentUser()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    HouseFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Makes those that are missing; what an administrator changed in one stays. */
    void ensure() {
        Map<String, TaskQuery> queries = new LinkedHashMap<>();
        queries.put("My tasks", tasks.createTaskQuery().taskAssigneeExpression(ME));
        queries.put("My groups' tasks", tasks.createTaskQuery().taskCandidateUserExpression(ME));
        queries.put(
                "Overdue",
                tasks.createTaskQuery()
                        .dueBeforeExpression("${now()}")
                        .or()
                        .taskAssigneeExpression(ME)
                        .taskCandidateUserExpression(ME)
                        .endOr());
        for (HouseProcess process : HouseProcess.values()) {
            queries.put(process.title, tasks.createTaskQuery().processDefinitionKey(process.key));
        }
        int place = 0;
        for (Map.Entry<String, TaskQuery> query : queries.entrySet()) {
            ensure(query.getKey(), query.getValue(), place++);
        }
    }

    private void ensure(String name, TaskQuery query, int place) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElse(null);
        if (filter == null) {
            filter = filters.saveFilter(filters.newTaskFilter(name)
                    .setQuery(
                            query.orderByDueDate().asc().orderByTaskCreateTime().asc())
                    .setProperties(Map.of(
                            "priority",
                            place,
                            "refresh",
                            true,
                            "showUndefinedVariable",
                            false,
                            "variables",
                            List.of(
                                    column(TaskCards.TITLE, "Title"),
                                    column(TaskCards.AMOUNT, "Amount"),
                                    column(StandInCard.NAME, "Deputies")))));
        }
        new Grant(Circle.MEMBERS, Resources.FILTER, filter.getId(), Permissions.READ).ensure(authorizations);
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
