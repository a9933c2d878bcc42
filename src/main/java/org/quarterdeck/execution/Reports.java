package org.quarterdeck.execution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where the reports on adopted plans are kept. */
interface Reports extends Repository<ExecutionReport, String> {

    ExecutionReport save(ExecutionReport report);

    /** To read it. */
    Optional<ExecutionReport> findById(String id);

    /** To work on it: holds it until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ExecutionReport> getById(String id);

    /** All of a plan's, by objective and turn. */
    List<ExecutionReport> findByPlanOrderByObjectiveAscTurnAsc(String plan);

    /** All of an objective's, by turn. */
    List<ExecutionReport> findByPlanAndObjectiveOrderByTurnAsc(String plan, String objective);
}
