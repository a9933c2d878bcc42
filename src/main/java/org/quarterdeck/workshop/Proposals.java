package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** The proposals of the community, each as the docket knows it too. */
@Component
class Proposals {

    private final StoredProposals stored;
    private final ProposalVersions versions;
    private final Docket docket;

    Proposals(StoredProposals stored, ProposalVersions versions, Docket docket) {
        this.stored = stored;
        this.versions = versions;
        this.docket = docket;
    }

    Optional<WorkshopProposal> find(CaseNumber number) {
        return stored.findByNumber(number.value());
    }

    /** To read it. */
    WorkshopProposal read(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    /** To work on it: held until the transaction ends. */
    WorkshopProposal get(CaseNumber number) {
        return stored.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    List<WorkshopProposal> of(CallCode call) {
        return stored.findByCallCodeOrderByNumber(call.value());
    }

    List<WorkshopProposal> of(CallCode call, Collection<ProposalStatus> statuses) {
        return stored.findByCallCodeAndStatusInOrderByNumber(call.value(), statuses);
    }

    List<WorkshopProposal> all(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : stored.findByNumberIn(numbers.stream().map(CaseNumber::value).toList());
    }

    void add(WorkshopProposal proposal) {
        stored.save(proposal);
    }

    /** The docket hears what may be seen of it, which is less than what it is (WP-10). */
    void store(WorkshopProposal proposal) {
        stored.save(proposal);
        docket.move(proposal.number(), proposal.status().shown());
    }

    /** The last that a case hears of it. */
    void end(WorkshopProposal proposal, String outcome) {
        store(proposal);
        docket.close(proposal.number(), outcome);
    }

    /** The version that counts. */
    ProposalText text(WorkshopProposal proposal) {
        return versions.get(proposal.number(), proposal.version()).text();
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no proposal has the number " + number);
    }
}
