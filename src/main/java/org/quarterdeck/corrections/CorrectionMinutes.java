package org.quarterdeck.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of corrections into the decision register, in the transaction that decides it. */
@Component
class CorrectionMinutes {

    private static final String PAID_PROCESS = "budget-approval";

    private final Register register;
    private final CorrectionPolicy policy;

    CorrectionMinutes(Register register, CorrectionPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    void answered(Correction correction, PersonId person, CorrectionReply reply) {
        write(correction, "answer", reply.verdict().id(), List.of(person), reply.reasonCode(), reply.comment());
    }

    /** Two entries: the correction's own end, and one with the request that was paid, where whoever follows it finds it. */
    void posted(Correction correction, PaidClaim paid) {
        List<PersonId> confirmed = confirmed(correction);
        write(correction, correction.kind().id(), correction.status().id(), confirmed, null, correction.reason());
        Map<String, Object> facts = facts(correction);
        facts.put("correction", correction.number().value());
        register.appendAtCommit(new Decision(
                paid.commitment().number(),
                PAID_PROCESS,
                correction.kind().id(),
                correction.kind().done(),
                confirmed,
                null,
                correction.reason(),
                policy.of(paid.commitment().number()),
                facts));
    }

    void rejected(Correction correction) {
        Optional<CorrectionAnswer> no = correction.decision();
        write(
                correction,
                "rejection",
                correction.status().id(),
                confirmed(correction),
                no.map(CorrectionAnswer::reasonCode).orElse(null),
                no.map(CorrectionAnswer::comment).orElse(null));
    }

    void withdrawn(Correction correction, PersonId by, @Nullable String reason) {
        write(correction, "withdrawal", correction.status().id(), List.of(by), null, reason);
    }

    private static List<PersonId> confirmed(Correction correction) {
        return correction.decision().map(CorrectionAnswer::by).stream().toList();
    }

    private static Map<String, Object> facts(Correction correction) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("claim", (long) correction.claim());
        facts.put("amount", correction.amount().decimal());
        facts.put("currency", correction.amount().currency().getCurrencyCode());
        return facts;
    }

    private void write(
            Correction correction,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason) {
        Map<String, Object> facts = facts(correction);
        facts.put("request", correction.request().value());
        register.appendAtCommit(new Decision(
                correction.number(),
                Corrections.PROCESS,
                kind,
                outcome,
                deciders,
                reasonCode,
                reason,
                policy.of(correction.number()),
                facts));
    }
}
