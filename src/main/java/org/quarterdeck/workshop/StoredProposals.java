package org.quarterdeck.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of the proposals. Whoever wants one asks {@link Proposals} for it. */
interface StoredProposals extends Repository<Proposal, String> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findByNumber(String number);

    /** Holds the proposal until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Proposal> getByNumber(String number);

    List<Proposal> findByNumberIn(Collection<String> numbers);

    List<Proposal> findByCallCodeOrderByNumber(String callCode);

    List<Proposal> findByCallCodeAndStatusInOrderByNumber(String callCode, Collection<ProposalStatus> statuses);
}
