package org.quarterdeck.departure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where inactivity reviews are kept. */
interface StoredReviews extends Repository<DepartureReview, String> {

    DepartureReview save(DepartureReview review);

    Optional<DepartureReview> findByNumber(String number);

    Optional<DepartureReview> findByOpenFor(String person);

    List<DepartureReview> findByPersonOrderByNumber(String person);

    /** Holds the review until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<DepartureReview> getByNumber(String number);
}
