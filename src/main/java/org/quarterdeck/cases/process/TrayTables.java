package org.quarterdeck.cases.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.OpenTask;
import org.quarterdeck.cases.Tray;
import org.quarterdeck.cases.Urgency;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.StandInCard;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's own tables what waits for somebody: a page is one statement. Both halves find their tasks by an index,
 * where the engine's own query joins every offered task with every right.
 */
@Component
class TrayTables implements Tray {

    private static final String MINE = """
            select t.id_, t.task_def_key_, t.name_, t.assignee_, t.create_time_, t.due_date_, t.proc_def_id_,
                p.key_, e.business_key_, c.title,
                coalesce(
                    (select v.text_ from act_ru_variable v where v.var_scope_ = t.execution_id_ and v.name_ = 'approvalStep'),
                    (select v.text_ from act_ru_variable v where v.var_scope_ = t.proc_inst_id_ and v.name_ = 'approvalStep'))
                    as step,
                (select v.text_ from act_ru_variable v where v.task_id_ = t.id_ and v.name_ = 'standIns') as stand_ins
            from (
                select held.* from act_ru_task held where held.assignee_ = :caller
                union all
                select offered.* from act_ru_task offered
                where offered.assignee_ is null and exists (
                    select 1 from act_ru_identitylink l where l.task_id_ = offered.id_ and l.type_ = 'candidate'
                    and (l.user_id_ = :caller or l.group_id_ in (:circles)))) t
            join act_re_procdef p on p.id_ = t.proc_def_id_
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            left join cases_case c on c.number = e.business_key_
            where t.suspension_state_ = 1""";

    private static final String YOUNGER = "(t.create_time_ > :created or (t.create_time_ = :created and t.id_ > :id))";
    private static final String BEHIND_ONE_THAT_IS_DUE =
            " and (t.due_date_ is null or t.due_date_ > :due or (t.due_date_ = :due and " + YOUNGER + "))";
    private static final String BEHIND_ONE_THAT_IS_NEVER_DUE = " and t.due_date_ is null and " + YOUNGER;

    private static final String MOST_URGENT_FIRST =
            " order by t.due_date_ nulls last, t.create_time_, t.id_ fetch first %d rows only";

    private final JdbcClient jdbc;
    private final CaseDrawing drawing;
    private final EngineDoor door;

    TrayTables(JdbcClient jdbc, CaseDrawing drawing, EngineDoor door) {
        this.jdbc = jdbc;
        this.drawing = drawing;
        this.door = door;
    }

    @Override
    public List<OpenTask> take(Caller caller, @Nullable Urgency behind, int rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("caller", caller.id().value());
        // An empty list is no SQL; no group has an empty id.
        values.put(
                "circles",
                caller.circles().isEmpty()
                        ? List.of("")
                        : caller.circles().stream().map(Circle::id).toList());
        String sql = MINE + goingOn(behind, values) + MOST_URGENT_FIRST.formatted(rows);
        return door.asTheHouse(() -> jdbc.sql(sql)
                .params(values)
                .query((row, number) -> task(row, caller.id()))
                .list());
    }

    private static String goingOn(@Nullable Urgency behind, Map<String, Object> values) {
        if (behind == null) {
            return "";
        }
        values.put("created", Timestamp.from(behind.created()));
        values.put("id", behind.id());
        if (behind.due() == null) {
            return BEHIND_ONE_THAT_IS_NEVER_DUE;
        }
        values.put("due", Timestamp.from(behind.due()));
        return BEHIND_ONE_THAT_IS_DUE;
    }

    private OpenTask task(ResultSet row, PersonId caller) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("step"),
                row.getString("name_"),
                row.getString("key_"),
                row.getString("business_key_"),
                row.getString("title"),
                row.getString("assignee_"),
                actingFor(row.getString("stand_ins"), caller),
                row.getTimestamp("create_time_").toInstant(),
                instant(row.getTimestamp("due_date_")),
                drawing.onTimeout(row.getString("proc_def_id_"), row.getString("task_def_key_"))
                        .orElse(null));
    }

    private static @Nullable String actingFor(@Nullable String card, PersonId caller) {
        return card == null
                ? null
                : StandInCard.parse(card).stream()
                        .filter(standIn -> standIn.deputy().equals(caller))
                        .map(standIn -> standIn.principal().value())
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
