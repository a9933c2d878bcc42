package org.quarterdeck.workshop;

import java.util.List;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a proposal as it was written, names and all: a reviewer may see the case, and not that (WP-07). */
@Service
public class Readings {

    private final Programme programme;
    private final Panel panel;

    Readings(Programme programme, Panel panel) {
        this.programme = programme;
        this.panel = panel;
    }

    /**
     * Oldest first.
     *
     * @throws NoSuch if there is none, or none that the caller may read
     */
    @Transactional(readOnly = true)
    public List<ProposalVersion> versions(Caller caller, CaseNumber number) {
        return programme
                .find(number)
                .filter(proposal -> mayRead(caller, proposal))
                .map(proposal -> programme.versions(number))
                .orElseThrow(() -> new NoSuch("no proposal has the number " + number));
    }

    private boolean mayRead(Caller caller, WorkshopProposal proposal) {
        return proposal.isBroughtBy(caller.id())
                || (caller.isIn(Circle.CHAIRS)
                        && panel.conflict(proposal.number(), caller.id()).isEmpty());
    }
}
