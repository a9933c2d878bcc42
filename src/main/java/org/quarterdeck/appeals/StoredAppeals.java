package org.quarterdeck.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where appeals are kept. */
interface StoredAppeals extends Repository<Appeal, String> {

    Appeal save(Appeal appeal);

    Optional<Appeal> findByNumber(String number);

    /** Holds the appeal until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Appeal> getByNumber(String number);

    /** All that were ever lodged against decisions of the case, oldest first. */
    List<Appeal> findByAboutOrderByLodgedAt(String about);

    List<Appeal> findByNumberIn(Collection<String> numbers);
}
