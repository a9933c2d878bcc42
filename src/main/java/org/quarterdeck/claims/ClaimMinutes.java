package org.quarterdeck.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of claims into the decision register, in the transaction that decides it. */
@Component
class ClaimMinutes {

    static final String PROCESS = "budget-approval";

    private final Register register;
    private final Commitments commitments;

    ClaimMinutes(Register register, Commitments commitments) {
        this.commitments = commitments;
        this.register = register;
    }

    void checked(Commitment commitment, Claim claim) {
        Check check = claim.checks().get(claim.checks().size() - 1);
        Map<String, Object> facts = facts(commitment, claim);
        facts.put("capacity", check.capacity().name().toLowerCase(Locale.ROOT));
        write(
                commitment,
                "claim-check",
                check.verdict().id(),
                check.person(),
                check.reasonCode(),
                check.comment(),
                facts);
    }

    void extended(Commitment commitment, Extension extension) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("budgetLine", commitment.line().value());
        facts.put("until", extension.until().toString());
        write(commitment, "extension", "extended", extension.by(), "late", extension.reason(), facts);
    }

    /** What a bank says quotes accounts and names: that stays with the claim. */
    void failed(Commitment commitment, Claim claim, PersonId by) {
        write(commitment, "payment", ClaimState.FAILED.id(), by, null, null, facts(commitment, claim));
    }

    /** @param worth what it took of the line, where that is kept in another currency */
    void paid(Commitment commitment, Claim claim, PersonId by, Optional<String> worth) {
        Map<String, Object> facts = facts(commitment, claim);
        worth.ifPresent(words -> facts.put("worth", words));
        write(commitment, "payment", ClaimState.PAID.id(), by, null, null, facts);
    }

    private static Map<String, Object> facts(Commitment commitment, Claim claim) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("budgetLine", commitment.line().value());
        facts.put("amount", claim.amount().decimal());
        facts.put("currency", claim.amount().currency().getCurrencyCode());
        facts.put("claim", (long) claim.place());
        facts.put("receipt", claim.receipt() != null);
        return facts;
    }

    private void write(
            Commitment commitment,
            String kind,
            String outcome,
            PersonId by,
            @Nullable String reasonCode,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                commitment.number(),
                PROCESS,
                kind,
                outcome,
                List.of(by),
                reasonCode,
                reason,
                commitments.policy(commitment.number()),
                facts));
    }
}
