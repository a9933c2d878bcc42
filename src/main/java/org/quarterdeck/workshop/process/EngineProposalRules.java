package org.quarterdeck.workshop.process;

import java.util.Map;
import org.quarterdeck.engine.RuleBook;
import org.quarterdeck.workshop.ProposalRules;
import org.springframework.stereotype.Component;

/** The rules as the start form in force has them. */
@Component
class EngineProposalRules implements ProposalRules {

    private final RuleBook ruleBook;

    EngineProposalRules(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public Checked check(Map<String, Object> values) {
        RuleBook.Checked checked = ruleBook.check(WorkshopReview.KEY, values);
        return new Checked(checked.values(), checked.faults());
    }
}
