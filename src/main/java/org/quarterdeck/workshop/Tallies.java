package org.quarterdeck.workshop;

import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door for those who only want to know how many (WP-20). */
@Service
public class Tallies {

    private final CallBook calls;
    private final Proposals proposals;
    private final Panel panel;

    Tallies(CallBook calls, Proposals proposals, Panel panel) {
        this.calls = calls;
        this.proposals = proposals;
        this.panel = panel;
    }

    /** @throws org.quarterdeck.kernel.NoSuch if there is no such call */
    @Transactional(readOnly = true)
    public Statistics of(CallCode code) {
        Call call = calls.get(code);
        return Statistics.of(
                call.tracks(),
                proposals.of(code),
                proposal -> panel.scores(proposal.number()).counted());
    }
}
