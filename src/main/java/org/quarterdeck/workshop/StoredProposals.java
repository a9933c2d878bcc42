package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of the proposals. Whoever wants one asks {@link Proposals} for it. */
interface StoredProposals extends Repository<WorkshopProposal, String> {

    WorkshopProposal save(WorkshopProposal proposal);

    Optional<WorkshopProposal> findByNumber(String number);

    /** Holds the proposal until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<WorkshopProposal> getByNumber(String number);

    List<WorkshopProposal> findByNumberIn(Collection<String> numbers);

    List<WorkshopProposal> findByCallCodeOrderByNumber(String callCode);

    List<WorkshopProposal> findByCallCodeAndStatusInOrderByNumber(String callCode, Collection<ProposalStatus> statuses);
}
