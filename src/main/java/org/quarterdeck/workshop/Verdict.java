package org.quarterdeck.workshop;

import java.util.Arrays;
import java.util.Locale;
import org.quarterdeck.kernel.Invalid;

/** What the chairs decide on a proposal. */
public enum Verdict {
    ACCEPT(ProposalStatus.ACCEPT_PENDING),
    WAITLIST(ProposalStatus.WAITLIST_PENDING),
    REJECT(ProposalStatus.REJECT_PENDING);

    final ProposalStatus pending;

    Verdict(ProposalStatus pending) {
        this.pending = pending;
    }

    /** As the form has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String id) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid("decision", "can't be " + id));
    }
}
