package org.quarterdeck.budget.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.quarterdeck.appeals.Appealable;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.budget.AppealedRequests;
import org.quarterdeck.budget.Commissions;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Reopening.Turn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Leads a decided request back into its drawing, where an appeal says so. One that another case has asked for stands or falls with that
 * case, and so does what one may appeal against.
 */
@Component
class AppealableRequests implements Appealable {

    private final AppealedRequests appealed;
    private final Commissions requests;
    private final Reopening reopening;
    private final HistoryService history;
    private final EngineDoor door;

    AppealableRequests(
            AppealedRequests appealed,
            Commissions requests,
            Reopening reopening,
            HistoryService history,
            EngineDoor door) {
        this.appealed = appealed;
        this.requests = requests;
        this.reopening = reopening;
        this.history = history;
        this.door = door;
    }

    @Override
    public String process() {
        return BudgetApproval.KEY;
    }

    @Override
    public Optional<Ruling> ruling(CaseNumber number) {
        return appealed.ruling(number).filter(ruling -> !isCommissioned(number));
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return appealed.bar(number, person);
    }

    @Override
    public void overturn(CaseNumber number, CaseNumber appeal) {
        reopening.lead(BudgetApproval.KEY, number, Turn.OVERTURNED, appeal, shown(number));
    }

    @Override
    public void remand(CaseNumber number, CaseNumber appeal) {
        reopening.lead(BudgetApproval.KEY, number, Turn.REMANDED, appeal, shown(number));
    }

    private Map<String, Object> shown(CaseNumber number) {
        return BudgetApproval.atTheStart(requests.requesterOf(number), requests.askOf(number));
    }

    private boolean isCommissioned(CaseNumber number) {
        return door.asTheHouse(() -> history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(BudgetApproval.KEY)
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .anyMatch(instance -> instance.getSuperProcessInstanceId() != null));
    }
}
