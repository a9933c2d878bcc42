package org.quarterdeck.execution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where adopted plans are kept. */
interface AdoptedPlans extends Repository<ExecutionPlan, String> {

    ExecutionPlan save(ExecutionPlan plan);

    /** To read it. */
    Optional<ExecutionPlan> findByNumber(String number);

    /** To work on it: holds it until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ExecutionPlan> getByNumber(String number);

    /** The numbers of all, adopted last first. */
    @Query("select number from execution_plan order by adopted_at desc, number desc")
    List<String> numbers();

    /** The numbers of those that have an objective of that code, adopted last first. */
    @Query("""
            select plan.number from execution_plan plan
            where exists (
                select 1 from execution_objective objective
                where objective.execution_plan = plan.number and objective.code = :code)
            order by plan.adopted_at desc, plan.number desc""")
    List<String> numbersWith(String code);
}
