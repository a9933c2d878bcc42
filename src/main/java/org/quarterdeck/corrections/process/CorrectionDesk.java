package org.quarterdeck.corrections.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.corrections.Confirmation;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the form of a correction shows, and who is barred from it. */
@Component
class CorrectionDesk implements TaskDesk {

    private final Confirmation confirmation;

    CorrectionDesk(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public String process() {
        return PaymentCorrection.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return confirmation.sheet(caseNumber);
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        if (!"approve".equals(filing.values().get("decision"))) {
            return List.of();
        }
        return confirmation
                .fault(caseNumber)
                .map(words -> new Fault("decision", "can't be yes any more: the amount " + words))
                .stream()
                .toList();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return confirmation.bar(caseNumber, person, barred);
    }
}
