package org.quarterdeck.strategy;

import org.quarterdeck.budget.Objectives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the budget what the plans in force want to reach. */
@Component
class CharteredObjectives implements Objectives {

    private final JdbcClient database;

    CharteredObjectives(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isAdopted(String code) {
        return database.sql("select count(*) from strategy_objective o join strategy_plan p on p.number = o.plan"
                                + " where o.code = ? and p.superseded_by is null")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
