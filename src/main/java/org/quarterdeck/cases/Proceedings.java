package org.quarterdeck.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** How a case proceeds. Asks nobody for leave. */
public interface Proceedings {

    List<Waiting> waitingFor(Case about);

    /** The human steps that were done and the times that ran out, in no particular order. */
    List<Happening> happenings(CaseNumber number);

    /**
     * Withdraws the case (X4).
     *
     * @throws org.quarterdeck.kernel.NotNow if it is past the irreversible step
     */
    void withdraw(Case about, PersonId by, @Nullable String reason);
}
