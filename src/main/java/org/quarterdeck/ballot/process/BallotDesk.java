package org.quarterdeck.ballot.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.ballot.BallotBox;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.TaskDesk;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What an elector sees beside the form, and who is barred from it. */
@Component
class BallotDesk implements TaskDesk {

    private static final String VOTED = "voted";

    private final BallotBox box;

    BallotDesk(BallotBox box) {
        this.box = box;
    }

    @Override
    public String process() {
        return BallotProcess.KEY;
    }

    @Override
    public Map<String, Object> shown(CaseNumber caseNumber, String task) {
        return box.sheet(caseNumber);
    }

    /** The form says it all. */
    @Override
    public List<Fault> faults(CaseNumber caseNumber, String task, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber caseNumber, String task, Set<String> barred, PersonId person) {
        return box.bar(caseNumber, person)
                .or(() -> barred.contains(VOTED) && box.hasVoted(caseNumber, person)
                        ? Optional.of("%s has voted; the vote is cast again at the ballot itself".formatted(person))
                        : Optional.empty());
    }
}
