package org.quarterdeck.closing;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where year ends are kept. */
interface StoredYearEnds extends Repository<YearEnd, String> {

    YearEnd save(YearEnd yearEnd);

    Optional<YearEnd> findByNumber(String number);

    /** Holds it until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<YearEnd> getByNumber(String number);
}
