package org.quarterdeck.transfer.process;

import java.util.Map;
import java.util.Optional;
import org.quarterdeck.appeals.Appealable;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Reopening.Turn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.AppealedTransfers;
import org.quarterdeck.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Leads a rejected transfer back into its drawing, where an appeal says so. */
@Component
class AppealableTransfers implements Appealable {

    private final AppealedTransfers appealed;
    private final Transfers transfers;
    private final Reopening reopening;

    AppealableTransfers(AppealedTransfers appealed, Transfers transfers, Reopening reopening) {
        this.appealed = appealed;
        this.transfers = transfers;
        this.reopening = reopening;
    }

    @Override
    public String process() {
        return BudgetTransfer.KEY;
    }

    @Override
    public Optional<Ruling> ruling(CaseNumber number) {
        return appealed.ruling(number);
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return appealed.bar(number, person);
    }

    @Override
    public void overturn(CaseNumber number, CaseNumber appeal) {
        reopening.lead(BudgetTransfer.KEY, number, Turn.OVERTURNED, appeal, shown(number));
    }

    @Override
    public void remand(CaseNumber number, CaseNumber appeal) {
        reopening.lead(BudgetTransfer.KEY, number, Turn.REMANDED, appeal, shown(number));
    }

    private Map<String, Object> shown(CaseNumber number) {
        return BudgetTransfer.atTheStart(transfers.titleOf(number), appealed.requesterOf(number));
    }
}
