package org.quarterdeck.transfer.process;

import java.util.List;
import java.util.Map;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Intake;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.quarterdeck.transfer.Order;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Takes new transfers in, whichever door they come through. */
@Component
class TransferIntake implements Intake {

    private final Transfers transfers;
    private final Ledger ledger;

    TransferIntake(Transfers transfers, Ledger ledger) {
        this.transfers = transfers;
        this.ledger = ledger;
    }

    @Override
    public String process() {
        return BudgetTransfer.KEY;
    }

    @Override
    public Map<String, Object> shown() {
        return Map.of(
                "budgetLines",
                ledger.lines().stream()
                        .filter(line -> !line.closed())
                        .map(Line::choice)
                        .toList());
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return transfers.faultsIn(filing.person(), Order.of(filing.values()));
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = transfers.file(filing.person(), Order.of(filing.values()), filing.reference());
        return new Opened(number, BudgetTransfer.atTheStart(transfers.titleOf(number), filing.person()));
    }
}
