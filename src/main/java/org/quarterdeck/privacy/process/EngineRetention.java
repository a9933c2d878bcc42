package org.quarterdeck.privacy.process;

import java.time.Period;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.privacy.Hold;
import org.quarterdeck.privacy.Retention;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the table as it is now: what the law makes the house keep doesn't depend on when somebody asked. */
@Component
class EngineRetention implements Retention {

    private static final String TABLE = "retention";

    private final DecisionService decisions;
    private final EngineDoor door;

    EngineRetention(@Lazy DecisionService decisions, EngineDoor door) {
        this.decisions = decisions;
        this.door = door;
    }

    @Override
    public Hold of(String record) {
        DmnDecisionRuleResult row = door.asTheHouse(() -> decisions
                .evaluateDecisionTableByKey(TABLE, Map.of("record", record))
                .getSingleResult());
        return new Hold(row.getEntry("keeps"), Period.parse(row.getEntry("time")), row.getEntry("why"));
    }
}
