package org.quarterdeck.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Register;
import org.springframework.stereotype.Component;

/** Writes what becomes of transfers into the decision register, in the transaction that decides it. */
@Component
class TransferMinutes {

    private static final String REJECTION = "rejection";
    private static final String SILENCE = "nobody agreed for both lines in time";

    private final Register register;
    private final TransferPolicy policy;

    TransferMinutes(Register register, TransferPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    void answered(Transfer transfer, Side side, PersonId person, TransferReply reply) {
        Map<String, Object> facts = facts(transfer);
        facts.put("budgetLine", transfer.line(side).value());
        write(transfer, "answer", reply.verdict().id(), List.of(person), reply.reasonCode(), reply.comment(), facts);
    }

    void transferred(Transfer transfer) {
        end(transfer, "transfer", transfer.approvers(), null, null);
    }

    /** What whoever heard the appeal lets happen; why stands with the appeal. */
    void overturned(Transfer transfer, PersonId hearer, CaseNumber appeal) {
        afterAppeal(transfer, "transfer", hearer, appeal);
    }

    void remanded(Transfer transfer, PersonId hearer, CaseNumber appeal) {
        afterAppeal(transfer, "remand", hearer, appeal);
    }

    void rejected(Transfer transfer) {
        Optional<TransferAnswer> no = transfer.no();
        end(
                transfer,
                REJECTION,
                no.map(TransferAnswer::by).stream().toList(),
                no.map(TransferAnswer::reasonCode).orElse("late"),
                no.map(TransferAnswer::comment).orElse(SILENCE));
    }

    void rejectedAtYearEnd(Transfer transfer) {
        end(transfer, REJECTION, List.of(), "late", "the period of the giving line was closed before both had agreed");
    }

    void withdrawn(Transfer transfer, PersonId by, @Nullable String reason) {
        end(transfer, "withdrawal", List.of(by), null, reason);
    }

    private void afterAppeal(Transfer transfer, String kind, PersonId hearer, CaseNumber appeal) {
        Map<String, Object> facts = facts(transfer);
        facts.put("appeal", appeal.value());
        write(transfer, kind, transfer.status().id(), List.of(hearer), null, null, facts);
    }

    private void end(
            Transfer transfer,
            String kind,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason) {
        write(transfer, kind, transfer.status().id(), deciders, reasonCode, reason, facts(transfer));
    }

    private static Map<String, Object> facts(Transfer transfer) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("from", transfer.line(Side.GIVING).value());
        facts.put("to", transfer.line(Side.TAKING).value());
        facts.put("amount", transfer.amount().decimal());
        facts.put("currency", transfer.amount().currency().getCurrencyCode());
        return facts;
    }

    private void write(
            Transfer transfer,
            String kind,
            String outcome,
            List<PersonId> deciders,
            @Nullable String reasonCode,
            @Nullable String reason,
            Map<String, Object> facts) {
        register.appendAtCommit(new Decision(
                transfer.number(),
                Transfers.PROCESS,
                kind,
                outcome,
                deciders,
                reasonCode,
                reason,
                policy.of(transfer.number()),
                facts));
    }
}
