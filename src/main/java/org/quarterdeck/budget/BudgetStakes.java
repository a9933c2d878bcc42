package org.quarterdeck.budget;

import java.util.Optional;
import org.quarterdeck.engine.Stakes;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.stereotype.Component;

/** What is asked for. */
@Component
class BudgetStakes implements Stakes {

    private final BudgetRequests requests;

    BudgetStakes(BudgetRequests requests) {
        this.requests = requests;
    }

    @Override
    public String process() {
        return Minutes.PROCESS;
    }

    @Override
    public Optional<Money> of(CaseNumber number) {
        return requests.findByNumber(number.value()).map(BudgetRequest::amount);
    }
}
