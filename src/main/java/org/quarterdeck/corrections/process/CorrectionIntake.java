package org.quarterdeck.corrections.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.corrections.Corrections;
import org.quarterdeck.corrections.Finding;
import org.quarterdeck.corrections.Findings;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes new corrections in, whichever door they come through. */
@Component
class CorrectionIntake implements Intake {

    private final Corrections corrections;
    private final Findings findings;

    CorrectionIntake(Corrections corrections, Findings findings) {
        this.corrections = corrections;
        this.findings = findings;
    }

    @Override
    public String process() {
        return PaymentCorrection.KEY;
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return findings.faultsIn(filing.person(), Finding.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = corrections.file(filing.person(), Finding.of(filing.values()), filing.reference());
        return new Opened(
                number,
                Map.of(
                        PaymentCorrection.TITLE.name(), corrections.titleOf(number),
                        PaymentCorrection.REQUESTER.name(), filing.person().value()));
    }
}
