package org.quarterdeck.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of proposals into the decision register: once it takes effect, and never before (WP-10). */
@Component
class ProposalMinutes {

    private final Register register;
    private final ProposalPolicy policy;

    ProposalMinutes(Register register, ProposalPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    /** What the chairs have decided, by whoever decided it. */
    void decided(WorkshopProposal proposal, String kind, String outcome) {
        Map<String, Object> facts = facts(proposal);
        if (proposal.isInsufficientlyReviewed()) {
            facts.put("insufficientReviewers", true);
        }
        proposal.budgetNumber().ifPresent(number -> facts.put("budget", number.value()));
        write(
                proposal,
                kind,
                outcome,
                proposal.decidedBy().stream().toList(),
                proposal.reasonCode().orElse(null),
                proposal.feedback().orElse(null),
                facts);
    }

    /** What happened to it without a decision of the chairs, or by somebody else's. */
    void happened(WorkshopProposal proposal, String kind, String outcome, List<PersonId> by, @Nullable String reason) {
        write(proposal, kind, outcome, by, proposal.reasonCode().orElse(null), reason, facts(proposal));
    }

    /** What a hearing made of it. */
    void reheard(WorkshopProposal proposal, String outcome, PersonId hearer, CaseNumber appeal) {
        Map<String, Object> facts = facts(proposal);
        facts.put("appeal", appeal.value());
        write(proposal, "rehearing", outcome, List.of(hearer), null, null, facts);
    }

    /** All the decisions of a call at once, with what the lots were drawn from. */
    void released(CallCode call, PersonId by, String seed, Map<Verdict, Long> counts) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("event", call.value());
        facts.put("seed", seed);
        for (Verdict verdict : Verdict.values()) {
            facts.put(verdict.id(), counts.getOrDefault(verdict, 0L));
        }
        writeOfCall("release", "released", by, null, facts);
    }

    void cancelled(CallCode call, PersonId by, String reason, int proposals) {
        writeOfCall(
                "cancellation", "cancelled", by, reason, Map.of("event", call.value(), "proposals", (long) proposals));
    }

    private void writeOfCall(
            String kind, String outcome, PersonId by, @Nullable String reason, Map<String, Object> facts) {
        register.appendAtCommit(
                new Decision(null, Admission.PROCESS, kind, outcome, List.of(by), null, reason, Map.of(), facts));
    }

    private void write(
            WorkshopProposal proposal,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String code,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                proposal.number(),
                Admission.PROCESS,
                kind,
                outcome,
                deciders,
                code,
                reason,
                policy.of(proposal.number()),
                facts));
    }

    private static Map<String, Object> facts(WorkshopProposal proposal) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("event", proposal.call().value());
        facts.put("version", (long) proposal.version());
        return facts;
    }
}
