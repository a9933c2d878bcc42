package org.quarterdeck.workshop;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a proposal as it was written, names and all: a reviewer may see the case, and not that (WP-07). */
@Service
public class Readings {

    private final Programme programme;
    private final Cast cast;
    private final Panel panel;

    Readings(Programme programme, Cast cast, Panel panel) {
        this.programme = programme;
        this.cast = cast;
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

    /** The proposal, for whoever brought it or presents it as it reads now; for nobody who did so once (X1). */
    @Transactional(readOnly = true)
    public Optional<WorkshopProposal> own(CaseNumber number, PersonId person) {
        return programme
                .find(number)
                .filter(proposal -> proposal.isBroughtBy(person)
                        || cast.people(programme.text(number)).contains(person));
    }

    /** A chair who reviews as well reads no names before the decision is told. */
    private boolean mayRead(Caller caller, WorkshopProposal proposal) {
        return proposal.isBroughtBy(caller.id())
                || (caller.isIn(Circle.CHAIRS)
                        && (!caller.isIn(Circle.REVIEWERS) || isTold(proposal))
                        && panel.conflict(proposal.number(), caller.id()).isEmpty());
    }

    private static boolean isTold(WorkshopProposal proposal) {
        return proposal.hasPlace() || proposal.status().isOver() || proposal.status() == ProposalStatus.WAITLISTED;
    }
}
