package org.quarterdeck.transfer;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where transfers are kept. */
interface StoredTransfers extends Repository<Transfer, String> {

    Transfer save(Transfer transfer);

    Optional<Transfer> findByNumber(String number);

    /** Holds the transfer until the transaction ends: answers given at once are counted one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Transfer> getByNumber(String number);
}
