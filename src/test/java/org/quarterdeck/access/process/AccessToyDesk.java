package org.quarterdeck.access.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterdeck.access.AccessHolders;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the toy drawing's feature knows: what stands in the way of access, and nothing else. */
@Component
class AccessToyDesk implements TaskDesk, AccessHolders {

    private final Map<CaseNumber, String> obstacles = new ConcurrentHashMap<>();

    void block(CaseNumber number, String obstacle) {
        obstacles.put(number, obstacle);
    }

    void clear(CaseNumber number) {
        obstacles.remove(number);
    }

    @Override
    public Optional<String> obstacle(CaseNumber caseNumber) {
        return Optional.ofNullable(obstacles.get(caseNumber));
    }

    @Override
    public String process() {
        return "toy-access";
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
