package org.quarterdeck.transfer.process;

import static org.quarterdeck.transfer.process.BudgetTransfer.caseOf;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.quarterdeck.transfer.Agreement;
import org.quarterdeck.transfer.TransferReply;
import org.quarterdeck.transfer.TransferVerdict;
import org.springframework.stereotype.Component;

/** Takes what somebody handed in who answers for a line. */
@Component
public class RecordLineAnswer implements JavaDelegate {

    private final Agreement agreement;
    private final LineTasks lineTasks;

    RecordLineAnswer(Agreement agreement, LineTasks lineTasks) {
        this.agreement = agreement;
        this.lineTasks = lineTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        TransferReply reply = reply(filing.values());
        agreement.answer(caseOf(execution), BudgetTransfer.side(execution), filing.person(), reply);
        BudgetTransfer.RECUSED.setLocal(execution, reply.verdict() == TransferVerdict.RECUSE);
        boolean refused = reply.verdict() == TransferVerdict.REJECT;
        BudgetTransfer.REFUSED.set(execution, refused);
        if (!refused) {
            filing.actors()
                    .forEach(actor ->
                            lineTasks.passOver(execution, actor, side -> agreement.eligible(caseOf(execution), side)));
        }
    }

    private static TransferReply reply(Map<String, Object> values) {
        if (Boolean.TRUE.equals(values.get("conflict"))) {
            return new TransferReply(TransferVerdict.RECUSE, null, null);
        }
        String decision = Objects.requireNonNull(text(values, "decision"));
        return new TransferReply(
                TransferVerdict.valueOf(decision.toUpperCase(Locale.ROOT)),
                text(values, "reasonCode"),
                text(values, "comment"));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
