package org.quarterdeck.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The desk of reviewers. */
@Component
class KeptReviewDesk implements ReviewDesk {

    private static final String RUBRIC = "review_rubric";
    private static final String DUE = "review_due";

    private final Conflicts conflicts;
    private final CallBook calls;
    private final Turns turns;

    KeptReviewDesk(Conflicts conflicts, CallBook calls, Turns turns) {
        this.conflicts = conflicts;
        this.calls = calls;
        this.turns = turns;
    }

    /** Nothing that the reviewer has begun to write: whoever may look at tasks could open the form. */
    @Override
    public Map<String, Object> shown(CaseNumber proposal, String seat) {
        Call call = calls.get(conflicts.entrant(proposal).candidate().call());
        String weights = call.rubric().criteria().stream()
                .map(criterion ->
                        "%s %d".formatted(criterion.id(), call.rubric().weight(criterion)))
                .collect(Collectors.joining(", "));
        return Map.of(RUBRIC, weights, DUE, call.reviewsDue().toString());
    }

    @Override
    public List<Fault> faults(CaseNumber proposal, String seat, Filing filing) {
        return List.of();
    }

    @Override
    public Optional<String> bar(CaseNumber proposal, String seat, PersonId person) {
        Optional<String> near = conflicts.ties(person).bar(conflicts.entrant(proposal));
        if (near.isPresent()) {
            return near.map(reason -> "%s can't review %s".formatted(person, proposal));
        }
        return turns.open(proposal, Integer.parseInt(seat))
                        .filter(turn -> turn.reviewer().equals(person))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("this review is asked of somebody else");
    }
}
