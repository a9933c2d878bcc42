package org.quarterdeck.corrections.process;

import static org.quarterdeck.corrections.process.PaymentCorrection.caseOf;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.corrections.Confirmation;
import org.quarterdeck.corrections.CorrectionReply;
import org.quarterdeck.corrections.CorrectionVerdict;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes what somebody handed in who is asked to confirm the correction. */
@Component
public class TakeConfirmation implements JavaDelegate {

    private final Confirmation confirmation;

    TakeConfirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Filing filing = Submission.of(execution);
        CorrectionReply reply = reply(filing.values());
        confirmation.answer(caseOf(execution), filing.person(), reply);
        PaymentCorrection.CONFIRMED.set(execution, reply.verdict() == CorrectionVerdict.APPROVE);
        PaymentCorrection.REFUSED.set(execution, reply.verdict() == CorrectionVerdict.REJECT);
    }

    private static CorrectionReply reply(Map<String, Object> values) {
        if (Boolean.TRUE.equals(values.get("conflict"))) {
            return new CorrectionReply(CorrectionVerdict.RECUSE, null, null);
        }
        String decision = Objects.requireNonNull(text(values, "decision"));
        return new CorrectionReply(
                CorrectionVerdict.valueOf(decision.toUpperCase(Locale.ROOT)),
                text(values, "reasonCode"),
                text(values, "comment"));
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }
}
