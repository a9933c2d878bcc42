package org.quarterdeck.privacy.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.privacy.Erasures;
import org.springframework.stereotype.Component;

/** What the form of an erasure shows: which cases stand in its way, and which access. */
@Component
class ErasureDesk implements TaskDesk {

    private final Erasures erasures;

    ErasureDesk(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public String process() {
        return DataErasure.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return Map.of(
                "erasure_cases",
                Stream.concat(
                                erasures.open(caseNumber).stream()
                                        .map(about ->
                                                "%s: %s (%s)".formatted(about.number(), about.title(), about.state())),
                                erasures.held(caseNumber).stream()
                                        .map(grant -> "%s: access to %s, to be taken back"
                                                .formatted(grant.caseNumber(), grant.system())))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return erasures.personOf(caseNumber).equals(person)
                ? Optional.of("it is your own data that is erased")
                : Optional.empty();
    }
}
