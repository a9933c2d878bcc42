package org.quarterdeck.cases.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Search;
import org.quarterdeck.cases.Shelf;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's own tables who has, is offered or did a task: a page of cases is one statement, which the engine's queries,
 * with their authorizations, would need hundreds of times longer for.
 */
@Component
class ShelfTables implements Shelf {

    private static final Circle[] READERS_OF_ALL = {
        Circle.LEADS, Circle.TREASURERS, Circle.AUDITORS, Circle.ADMINISTRATORS
    };

    private static final String MAY_SEE = """
            (c.started_by = :caller
             or exists (
                select 1 from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_
                where e.business_key_ = c.number
                and (t.assignee_ = :caller or exists (
                    select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'
                    and (l.user_id_ = :caller or l.group_id_ in (:circles)))))
             or exists (
                select 1 from act_hi_procinst p join act_hi_taskinst h on h.proc_inst_id_ = p.proc_inst_id_
                where p.business_key_ = c.number and h.assignee_ = :caller)
             or exists (
                select 1 from act_hi_procinst p join act_hi_op_log o on o.proc_inst_id_ = p.proc_inst_id_
                where p.business_key_ = c.number and o.user_id_ = :caller and o.operation_type_ = 'Complete'))""";

    private static final String BEHIND = "c.seq < (select b.seq from cases_case b where b.number = :behind)";

    private final JdbcClient jdbc;

    ShelfTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Case> take(Caller caller, Search search) {
        Where where = new Where(caller);
        where.holds("c.process = :process", "process", search.process());
        where.holds("c.state = :state", "state", search.state());
        where.holds("c.started_by = :starter", "starter", search.startedBy());
        where.holds(BEHIND, "behind", search.behind());
        return jdbc.sql(where.sql() + " order by c.seq desc fetch first "
                        + search.stretch().rows() + " rows only")
                .params(where.values)
                .query(Case.class)
                .list();
    }

    @Override
    public Optional<Case> find(Caller caller, CaseNumber number) {
        Where where = new Where(caller);
        where.holds("c.number = :number", "number", number.value());
        return jdbc.sql(where.sql()).params(where.values).query(Case.class).optional();
    }

    /** Conditions with their values; the first of them is who is asking. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(Caller caller) {
            if (!caller.isIn(READERS_OF_ALL)) {
                holds(MAY_SEE, "caller", caller.id().value());
                // An empty list is no SQL; no group has an empty id.
                values.put(
                        "circles",
                        caller.circles().isEmpty()
                                ? List.of("")
                                : caller.circles().stream().map(Circle::id).toList());
            }
        }

        void holds(String condition, String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                conditions.add(condition);
                values.put(name, value.toString());
            }
        }

        String sql() {
            String all = "select c.* from cases_case c";
            return conditions.isEmpty() ? all : all + " where " + String.join(" and ", conditions);
        }
    }
}
