package org.quarterdeck.cases;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case back: whoever started it may, or a lead, at any time before the irreversible step (X4). */
@Service
public class Withdrawals {

    private static final int LONGEST_REASON = 2000;

    private final CaseFiles caseFiles;
    private final Proceedings proceedings;

    Withdrawals(CaseFiles caseFiles, Proceedings proceedings) {
        this.caseFiles = caseFiles;
        this.proceedings = proceedings;
    }

    /** Answers the case as it stands then. */
    @Transactional
    public Case withdraw(Caller caller, CaseNumber number, @Nullable String reason) {
        Case about = caseFiles.find(caller, number);
        if (!caller.id().equals(about.startedBy()) && !caller.isIn(Circle.LEADS)) {
            throw new Barred("only whoever started %s or a lead may withdraw it".formatted(number));
        }
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        if (given != null) {
            PlainText.faultInProse(given, LONGEST_REASON).ifPresent(message -> {
                throw new Invalid("reason", message);
            });
        }
        if (about.endedAt() != null) {
            throw new NotNow("cases.ended", "%s has ended".formatted(number));
        }
        proceedings.withdraw(about, caller.id(), given);
        return caseFiles.find(caller, number);
    }
}
