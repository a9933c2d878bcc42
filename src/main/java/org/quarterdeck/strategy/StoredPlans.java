package org.quarterdeck.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where plans are kept. */
interface StoredPlans extends Repository<StrategyPlan, String> {

    StrategyPlan save(StrategyPlan plan);

    Optional<StrategyPlan> findByNumber(String number);

    /** Holds the plan until the transaction ends: comments and answers given at once are taken one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<StrategyPlan> getByNumber(String number);

    List<StrategyPlan> findAllByOrderByStartedAtDesc();

    List<StrategyPlan> findByStatusOrderByStartedAtDesc(PlanStatus status);
}
