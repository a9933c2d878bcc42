package org.quarterdeck.workshop.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.workshop.Admission;
import org.quarterdeck.workshop.OpenCalls;
import org.springframework.stereotype.Component;

/** Takes new proposals in, whichever door they come through. */
@Component
class ProposalIntake implements Intake {

    private final Admission admission;
    private final OpenCalls openCalls;

    ProposalIntake(Admission admission, OpenCalls openCalls) {
        this.admission = admission;
        this.openCalls = openCalls;
    }

    @Override
    public String process() {
        return WorkshopReview.KEY;
    }

    @Override
    public Map<String, Object> shown() {
        return openCalls.choices();
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return admission.faultsIn(filing.values());
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = admission.file(filing.person(), filing.values(), filing.reference());
        return new Opened(
                number, Map.of(WorkshopReview.TITLE.name(), filing.values().get("title")));
    }
}
