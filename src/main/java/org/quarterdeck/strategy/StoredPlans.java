package org.quarterdeck.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where plans are kept. */
interface StoredPlans extends Repository<StrategicPlan, String> {

    StrategicPlan save(StrategicPlan plan);

    Optional<StrategicPlan> findByNumber(String number);

    /** Holds the plan until the transaction ends: comments and answers given at once are taken one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<StrategicPlan> getByNumber(String number);

    List<StrategicPlan> findAllByOrderByStartedAtDesc();

    List<StrategicPlan> findByStatusOrderByStartedAtDesc(PlanStatus status);
}
