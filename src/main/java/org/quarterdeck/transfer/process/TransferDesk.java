package org.quarterdeck.transfer.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.transfer.Agreement;
import org.quarterdeck.transfer.Side;
import org.springframework.stereotype.Component;

/** What the forms of a transfer show, and who is barred from them; its two tasks differ by the line they answer for. */
@Component
class TransferDesk implements TaskDesk {

    private final Agreement agreement;

    TransferDesk(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public String process() {
        return BudgetTransfer.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        throw apart(task);
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task, String part) {
        return agreement.sheet(caseNumber, Side.of(part));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        throw apart(task);
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, String part, Set<String> barred, PersonId person) {
        return agreement.bar(caseNumber, Side.of(part), person, barred);
    }

    @Override
    public Optional<String> conflict(
            CaseNumber caseNumber, String task, @Nullable String part, Set<String> barred, PersonId person) {
        return agreement.conflict(caseNumber, person, barred);
    }

    private static IllegalStateException apart(String task) {
        return new IllegalStateException(task + " answers for one of two lines, and doesn't say for which");
    }
}
