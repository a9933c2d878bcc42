package org.quarterdeck.budget.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.quarterdeck.ToyStage;
import org.quarterdeck.budget.Ask;
import org.quarterdeck.budget.Commissions;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A case that costs something and asks for the money by a call: a fair, asked for by lead2. */
@Component
class Fairground {

    private static final String FAIR = "toy-fair";

    private final ToyStage stage;
    private final RuntimeService runtime;
    private final EngineDoor door;
    private final Commissions commissions;
    private final TransactionTemplate transaction;

    Fairground(
            ToyStage stage,
            RuntimeService runtime,
            EngineDoor door,
            Commissions commissions,
            TransactionTemplate transaction) {
        this.stage = stage;
        this.runtime = runtime;
        this.door = door;
        this.commissions = commissions;
        this.transaction = transaction;
    }

    static Map<String, Object> costs(String line, String amount) {
        Map<String, Object> values = new HashMap<>(Deck.request(line, amount));
        values.put("title", "A fair");
        return values;
    }

    /** @return number of the budget request */
    CaseNumber plan(CaseNumber fair, Map<String, Object> costs) {
        stage.putUp("budget", FAIR);
        return transaction.execute(status -> {
            CaseNumber budget = commissions.file(new PersonId("lead2"), Ask.of(costs), fair);
            runtime.startProcessInstanceByKey(FAIR, fair.value(), Map.of("budgetNumber", budget.value()));
            return budget;
        });
    }

    void callOff(CaseNumber fair) {
        door.asTheHouse(() -> runtime.createMessageCorrelation("toy-fair.called-off")
                .processInstanceBusinessKey(fair.value())
                .correlateWithResult());
    }

    boolean isOver(CaseNumber fair) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(fair.value())
                        .count()
                == 0;
    }
}
