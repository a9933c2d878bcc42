package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Speaks for the tasks of toy cases. Whoever asked, and member3, who is everybody's friend, are barred. */
@Component
class ToyDesk implements TaskDesk {

    @Override
    public String process() {
        return Toys.CASE;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return Map.of("told_story", "The story of " + caseNumber, "told_pieces", 9, "told_shelves", List.of("top"));
    }

    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return Integer.valueOf(7).equals(filing.values().get("pieces"))
                ? List.of(new Fault("pieces", "are never seven in " + caseNumber))
                : List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        PersonId requester = ToyChest.of(caseNumber.value(), "note-asking").person();
        if (barred.contains("requester") && person.equals(requester)) {
            return Optional.of("%s asked for this toy".formatted(person));
        }
        return barred.contains("friend") && person.value().equals("member3")
                ? Optional.of("member3 is everybody's friend")
                : Optional.empty();
    }
}
