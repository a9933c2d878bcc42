package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Speaks for a process that people don't start themselves. */
@Component
class ToyErrandDesk implements TaskDesk {

    @Override
    public String process() {
        return Toys.ERRAND;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return Map.of();
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return Optional.empty();
    }
}
