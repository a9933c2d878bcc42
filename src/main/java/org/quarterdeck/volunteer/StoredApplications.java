package org.quarterdeck.volunteer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of the applications. Whoever wants one asks {@link Applications} for it. */
interface StoredApplications extends Repository<VolunteerApplication, String> {

    VolunteerApplication save(VolunteerApplication application);

    Optional<VolunteerApplication> findByNumber(String number);

    /** Holds the application until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<VolunteerApplication> getByNumber(String number);

    List<VolunteerApplication> findByApplicantOrderByNumber(String applicant);

    List<VolunteerApplication> findByNumberIn(Collection<String> numbers);

    /** Those in one of the states, the oldest first, behind that number. */
    List<VolunteerApplication> findByStatusInAndNumberGreaterThanOrderByNumber(
            Collection<VolunteerState> statuses, String after, Limit limit);

    int countByMentorAndStatusIn(String mentor, Collection<VolunteerState> statuses);

    List<VolunteerApplication> findByMentorAndStatusInOrderByNumber(String mentor, Collection<VolunteerState> statuses);
}
