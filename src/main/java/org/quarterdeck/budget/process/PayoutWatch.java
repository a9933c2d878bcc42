package org.quarterdeck.budget.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.budget.SecondReviews;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.payout.PayoutAccountChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the drawing of every request that pays somebody that they want to be paid to another account, in the transaction of the change. */
@Component
class PayoutWatch {

    private final SecondReviews reviews;
    private final RuntimeService runtime;
    private final EngineDoor door;

    PayoutWatch(SecondReviews reviews, RuntimeService runtime, EngineDoor door) {
        this.reviews = reviews;
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(PayoutAccountChanged changed) {
        reviews.concernedBy(changed.person())
                .forEach(number ->
                        door.asTheHouse(() -> runtime.createMessageCorrelation(BudgetApproval.PAYOUT_ACCOUNT_CHANGED)
                                .processInstanceBusinessKey(number.value())
                                .setVariables(Submission.carrying(new Filing(changed.person(), null, Map.of())))
                                .correlateWithResult()));
    }
}
