package org.quarterdeck.budget;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The tables of the budget requests. Whoever wants a request asks {@link BudgetRequests} for it. */
interface StoredRequests extends Repository<BudgetRequest, String> {

    BudgetRequest save(BudgetRequest request);

    Optional<BudgetRequest> findByNumber(String number);

    /** Holds the request until the transaction ends: answers given at once are counted one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<BudgetRequest> getByNumber(String number);
}
