package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.panel.Shortlist;
import org.springframework.stereotype.Component;

/** What the chairs' list says of a proposal beyond its points. */
@Component
class ProposalLines implements Shortlist {

    private final Proposals proposals;

    ProposalLines(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Map<CaseNumber, Line> of(Collection<CaseNumber> numbers) {
        Map<CaseNumber, Line> lines = new HashMap<>();
        for (WorkshopProposal proposal : proposals.all(numbers)) {
            lines.put(
                    proposal.number(),
                    new Line(
                            proposals.text(proposal).title(),
                            proposal.format(),
                            proposal.minutes(),
                            proposal.status().id(),
                            proposal.status().isPending()
                                    ? proposal.verdict().map(Verdict::id).orElse(null)
                                    : null));
        }
        return lines;
    }
}
