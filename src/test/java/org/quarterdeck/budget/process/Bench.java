package org.quarterdeck.budget.process;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.engine.Http;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where one stands and tries the engine's HTTP doors, and sees whether anything of a case has changed. */
@Component
class Bench {

    private final Deck deck;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;
    private final JdbcClient jdbc;

    Bench(Deck deck, RuntimeService runtime, ManagementService jobs, HistoryService history, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.deck = deck;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
    }

    /** What the places in a door's line stand for. */
    Map<String, String> places(Task task, CaseNumber number, CaseNumber ended) {
        String instance = task.getProcessInstanceId();
        return Map.of(
                "{task}", task.getId(),
                "{instance}", instance,
                "{execution}", task.getExecutionId(),
                "{definition}", task.getProcessDefinitionId(),
                "{number}", number.value(),
                "{job}",
                        jobs.createJobQuery()
                                .processInstanceId(instance)
                                .list()
                                .get(0)
                                .getId(),
                "{ended}",
                        history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(ended.value())
                                .singleResult()
                                .getId());
    }

    /** @param line method, path and body, as in {@code POST task/{task}/claim {"userId": "lead"}} */
    ResponseEntity<String> knock(Http door, String line, Map<String, String> places) {
        String filled = line;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        String[] parts = filled.split(" ", 3);
        return door.knock(HttpMethod.valueOf(parts[0]), parts[1], parts.length < 3 ? null : parts[2]);
    }

    /** The register's last entry, as its text and whom it names. */
    String lastEntry() {
        return jdbc.sql("select e.body || coalesce(c.person, '') from register_entry e left join register_clear_text c"
                        + " on c.seq = e.seq and c.place = 1 where e.seq = (select max(seq) from register_entry)")
                .query(String.class)
                .single();
    }

    /** Tasks, offers, variables and jobs of the case, its line's balance, and its entries in the register. */
    String snapshot(CaseNumber number, String line) {
        Stream<String> open = deck.tasks(number).stream()
                .map(task -> "%s %s %s %s %d %s"
                        .formatted(
                                task.getId(),
                                task.getAssignee(),
                                task.getOwner(),
                                task.getDelegationState(),
                                task.getPriority(),
                                deck.candidates(task)));
        String[] instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(instance -> instance.getId())
                        .toArray(String[]::new);
        Stream<String> variables = instances.length == 0
                ? Stream.of()
                : runtime.createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                        .map(variable -> "%s %s = %s"
                                .formatted(variable.getExecutionId(), variable.getName(), variable.getValue()));
        Stream<String> waiting = Stream.of(instances)
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).list().stream())
                .map(job ->
                        "%s %d %s %s".formatted(job.getId(), job.getRetries(), job.getDuedate(), job.isSuspended()));
        return Stream.of(
                        Stream.of(
                                deck.state(number),
                                deck.balance(line).toString(),
                                deck.minutes(number).toString()),
                        open,
                        variables,
                        waiting)
                .flatMap(part -> part.sorted(Comparator.naturalOrder()))
                .collect(Collectors.joining("\n"));
    }
}
