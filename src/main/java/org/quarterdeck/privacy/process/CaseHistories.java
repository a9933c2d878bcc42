package org.quarterdeck.privacy.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.OwnCases;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.quarterdeck.privacy.Blotter;
import org.quarterdeck.privacy.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's history: of the ended cases that somebody brought it goes, unless the table says that it must be kept. */
@Component
class CaseHistories implements PersonalRecords {

    private static final String TITLE = DataErasure.TITLE.name();

    private final JdbcClient database;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineDoor door;
    private final OwnCases ownCases;
    private final Retention retention;
    private final Blotter blotter;

    CaseHistories(
            JdbcClient database,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            EngineDoor door,
            OwnCases ownCases,
            Retention retention,
            Blotter blotter) {
        this.database = database;
        this.runtime = runtime;
        this.tasks = tasks;
        this.blotter = blotter;
        this.history = history;
        this.door = door;
        this.ownCases = ownCases;
        this.retention = retention;
    }

    @Override
    public String room() {
        return "history";
    }

    /** What running cases go by is left alone, but for their titles: a gateway may ask any other word of it. */
    @Override
    public List<Prose> prose() {
        return List.of(
                new Prose("act_hi_varinst", "text_"),
                new Prose("act_hi_detail", "text_"),
                new Prose("act_hi_comment", "message_"));
    }

    @Override
    public Map<String, Object> export(Someone who) {
        return Map.of("tasks", database.sql("""
                                select p.business_key_, t.name_, t.start_time_, t.end_time_ from act_hi_taskinst t
                                join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
                                where t.assignee_ = ? order by t.start_time_""").param(who.id().value()).query().listOfRows());
    }

    @Override
    public void erase(Someone who) {
        List<String> instances = ownCases.of(who.id()).stream()
                .filter(about -> about.endedAt() != null
                        && !retention.of(about.process()).keeps())
                .flatMap(about -> ended(about).stream())
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!instances.isEmpty()) {
            door.asTheHouse(() -> {
                history.deleteHistoricProcessInstancesIfExists(instances);
                return instances;
            });
        }
        database.sql("delete from act_ru_filter where owner_ = ?")
                .param(who.id().value())
                .update();
        Stream.concat(who.names().stream(), who.addresses().stream()).forEach(word -> retitle(word, who));
    }

    /** What Tasklist's lists show of running cases, of whomever they are. */
    private void retitle(String word, Someone who) {
        for (VariableInstance title : titles(word)) {
            String shown = String.valueOf(title.getValue());
            String blotted = blotter.blotted(shown, who);
            if (!blotted.equals(shown)) {
                door.asTheHouse(() -> retitled(title, blotted));
            }
        }
    }

    /** A task may keep a title of its own. */
    private VariableInstance retitled(VariableInstance title, String blotted) {
        if (title.getTaskId() == null) {
            runtime.setVariableLocal(title.getExecutionId(), TITLE, blotted);
        } else {
            tasks.setVariableLocal(title.getTaskId(), TITLE, blotted);
        }
        return title;
    }

    private List<VariableInstance> titles(String word) {
        return door.asTheHouse(() -> runtime.createVariableInstanceQuery()
                .matchVariableValuesIgnoreCase()
                .variableValueLike(TITLE, "%" + word + "%")
                .list());
    }

    private List<HistoricProcessInstance> ended(Case about) {
        return door.asTheHouse(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(about.number().value())
                .finished()
                .list());
    }
}
