package org.quarterdeck.panel.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.panel.WaitingRoom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the engine's own tables which proposals have come as far as the panel: one statement for hundreds of cases. */
@Component
class WaitingTables implements WaitingRoom {

    private final JdbcClient jdbc;

    WaitingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CaseNumber> waiting() {
        return jdbc
                .sql("""
                        select distinct instance.business_key_ from act_ru_execution step
                        join act_re_procdef drawing on drawing.id_ = step.proc_def_id_ and drawing.key_ = :process
                        join act_ru_execution instance on instance.id_ = step.proc_inst_id_
                        where step.act_id_ = :step and instance.business_key_ is not null""")
                .param("process", ReviewSeat.KEY)
                .param("step", ReviewSeat.ASSIGN_REVIEWERS)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .collect(Collectors.toSet());
    }
}
