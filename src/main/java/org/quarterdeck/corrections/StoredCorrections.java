package org.quarterdeck.corrections;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where corrections are kept. */
interface StoredCorrections extends Repository<Correction, String> {

    Correction save(Correction correction);

    Optional<Correction> findByNumber(String number);

    /** Holds the correction until the transaction ends: of two who answer at once, the second finds it answered. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Correction> getByNumber(String number);
}
