package org.quarterdeck.departure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where departures are kept. */
interface StoredDepartures extends Repository<Departure, String> {

    Departure save(Departure departure);

    Optional<Departure> findByNumber(String number);

    Optional<Departure> findByOpenFor(String person);

    List<Departure> findByPersonOrderByNumber(String person);

    /** Holds the departure until the transaction ends: what becomes of things at once is noted one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Departure> getByNumber(String number);
}
