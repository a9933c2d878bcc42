package org.quarterdeck.strategy.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.RuleBook;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.strategy.PlanFilings;
import org.springframework.stereotype.Component;

/** Starts a plan where every plan starts: at the engine's own door. */
@Component
class EnginePlanFilings implements PlanFilings {

    private final RuntimeService runtime;
    private final EngineDoor door;
    private final RuleBook ruleBook;

    EnginePlanFilings(RuntimeService runtime, EngineDoor door, RuleBook ruleBook) {
        this.runtime = runtime;
        this.door = door;
        this.ruleBook = ruleBook;
    }

    @Override
    public CaseNumber file(Map<String, Object> values, @Nullable String reference) {
        return new CaseNumber(door.through(() -> runtime.createProcessInstanceByKey(PlanSignoff.KEY)
                        .businessKey(reference)
                        .setVariables(values)
                        .execute())
                .getBusinessKey());
    }

    @Override
    public Checked check(Map<String, Object> values) {
        RuleBook.Checked checked = ruleBook.check(PlanSignoff.KEY, values);
        return new Checked(checked.values(), checked.faults());
    }
}
