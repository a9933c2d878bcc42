package org.quarterdeck.budget.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.budget.Ask;
import org.quarterdeck.budget.Sheets;
import org.quarterdeck.budget.Treasury;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes new requests in, whichever door they come through. */
@Component
class BudgetIntake implements Intake {

    private final Treasury treasury;
    private final Sheets sheets;

    BudgetIntake(Treasury treasury, Sheets sheets) {
        this.treasury = treasury;
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return BudgetApproval.KEY;
    }

    @Override
    public Map<String, Object> shown() {
        return Map.of("budgetLines", sheets.lineChoices());
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return treasury.faultsIn(Ask.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        Ask ask = Ask.of(filing.values());
        CaseNumber number = treasury.file(filing.person(), ask, filing.reference());
        return new Opened(number, BudgetApproval.atTheStart(filing.person(), ask));
    }
}
