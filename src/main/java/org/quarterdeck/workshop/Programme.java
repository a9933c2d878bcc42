package org.quarterdeck.workshop;

import java.util.List;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's door: the proposals of an event, each as it stands and as it was written. Asks nobody for leave. */
@Service
@Transactional(readOnly = true)
public class Programme {

    private final Proposals proposals;
    private final ProposalVersions versions;

    Programme(Proposals proposals, ProposalVersions versions) {
        this.proposals = proposals;
        this.versions = versions;
    }

    public Optional<WorkshopProposal> find(CaseNumber number) {
        return proposals.find(number);
    }

    /** @throws org.quarterdeck.kernel.NoSuch if there is none */
    public WorkshopProposal read(CaseNumber number) {
        return proposals.read(number);
    }

    /** The version that counts. */
    public ProposalText text(CaseNumber number) {
        return proposals.text(proposals.read(number));
    }

    /** Oldest first (WP-02). */
    public List<ProposalVersion> versions(CaseNumber number) {
        return versions.of(number);
    }

    /** All that were brought to the call, by number. */
    public List<WorkshopProposal> of(CallCode call) {
        return proposals.of(call);
    }
}
