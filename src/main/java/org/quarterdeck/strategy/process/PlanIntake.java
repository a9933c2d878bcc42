package org.quarterdeck.strategy.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.strategy.Proposal;
import org.quarterdeck.strategy.Signoff;
import org.springframework.stereotype.Component;

/** Takes new plans in, whichever door they come through. */
@Component
class PlanIntake implements Intake {

    private final Signoff signoff;

    PlanIntake(Signoff signoff) {
        this.signoff = signoff;
    }

    @Override
    public String process() {
        return PlanSignoff.KEY;
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return signoff.faultsIn(filing.person(), Proposal.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = signoff.file(filing.person(), Proposal.of(filing.values()), filing.reference());
        return new Opened(
                number,
                Map.of(
                        PlanSignoff.TITLE.name(), filing.values().get("title"),
                        PlanSignoff.AMOUNT.name(), filing.values().get("funding")));
    }
}
