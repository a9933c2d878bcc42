package org.quarterdeck.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where grants are kept. */
interface AccessGrants extends Repository<AccessGrant, Long> {

    AccessGrant save(AccessGrant grant);

    Optional<AccessGrant> findById(Long id);

    Optional<AccessGrant> findByCaseNumberAndSystem(String caseNumber, String system);

    List<AccessGrant> findByCaseNumberOrderBySystem(String caseNumber);

    List<AccessGrant> findByPersonOrderById(String person);

    /** Holds everything that the person has in that system until the transaction ends: what is given and taken there has an order. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<AccessGrant> getByPersonAndSystemOrderById(String person, String system);

    /** Whether the account is known in that system as another person's, by anybody's word or the system's. */
    @Query("""
            select count(*) > 0 from access_grant
            where system = :system and person <> :person and state <> 'REVOKED'
              and (lower(account) = lower(:account) or lower(reference) = lower(:reference))""")
    boolean isOfAnother(String system, String person, String account, String reference);

    /** Those that need somebody: the next rows behind that one. */
    @Query("""
            select * from access_grant
            where id > :after and state <> 'REVOKED' and (state = 'FAILED' or last_error is not null)
            order by id fetch first :rows rows only""")
    List<AccessGrant> failing(long after, int rows);
}
