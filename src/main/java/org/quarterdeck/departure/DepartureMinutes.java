package org.quarterdeck.departure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.Proof;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes departures into the decision register: tier, figures and lines, but neither a name nor a reason (VO-05). */
@Component
class DepartureMinutes {

    private final Register register;
    private final DeparturePolicy policy;
    private final Accesses accesses;

    DepartureMinutes(Register register, DeparturePolicy policy, Accesses accesses) {
        this.register = register;
        this.policy = policy;
        this.accesses = accesses;
    }

    void handedOver(CaseNumber number, LineCode line, PersonId by) {
        write(number, Departures.PROCESS, "hand-over", "handed-over", List.of(by), Map.of("line", line.value()));
    }

    void concluded(Departure departure) {
        List<Proof> proofs = accesses.proofs(departure.number());
        Map<String, Object> facts = new HashMap<>();
        if (departure.tier() != null) {
            facts.put("tier", departure.tier().name());
        }
        facts.put("shifts", departure.items(DepartureItem.Kind.SHIFT).size());
        facts.put("tasks", departure.items(DepartureItem.Kind.TASK).size());
        facts.put("lines", departure.items(DepartureItem.Kind.LINE).size());
        facts.put("accesses", (int) proofs.stream().filter(Proof::revoked).count());
        facts.put(
                "exceptions",
                departure.exceptions().size()
                        + (int) proofs.stream()
                                .filter(proof -> !proof.revoked())
                                .count());
        write(
                departure.number(),
                Departures.PROCESS,
                "offboarding",
                departure.becomes().id(),
                List.of(departure.askedBy()),
                facts);
    }

    /** Where a coordinator heard an objection, they decided; otherwise time did. */
    void reviewed(DepartureReview review, String outcome) {
        write(
                review.number(),
                Inactivity.PROCESS,
                "inactivity",
                outcome,
                review.heardBy().stream().toList(),
                Map.of("objected", review.hasObjection()));
    }

    private void write(
            CaseNumber number,
            String process,
            String kind,
            String outcome,
            List<PersonId> deciders,
            Map<String, Object> facts) {
        register.appendAtCommit(
                new Decision(number, process, kind, outcome, deciders, null, null, policy.of(number), facts));
    }
}
